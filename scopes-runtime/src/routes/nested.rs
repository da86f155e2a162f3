//! The records of routers that are nested in others, or finished.

use core::fmt::Write as _;
use std::string::String;

use super::records::Records;
use super::{Route, RouteGuard, RouteKind, Serves};
use crate::catalog::CatalogScope;
use crate::catalog::identity::CatalogId;

impl Records {
    /// Adds what answers below a path where nothing else does.
    pub(crate) fn add_mount(&mut self, path: &str, guard: RouteGuard) {
        self.add([Route { serves: Serves::Mount, path: String::from(path), kind: RouteKind::Service, guard }]);
    }

    /// The routes below a path.
    pub(crate) fn below(self, path: &str) -> impl Iterator<Item = Route> {
        self.0.into_iter().map(move |route| Route { path: join(path, &route.path), ..route })
    }

    /// The routes, marked as covered by an authentication layer.
    pub(crate) fn authenticated(self) -> Self {
        let authenticated = |route: Route| Route { guard: route.guard.authenticated(), ..route };
        Self(self.0.into_iter().map(authenticated).collect())
    }

    /// Checks that a layer of this catalog is the one that the routes ask for. `add` says how else they are added.
    ///
    /// # Panics
    ///
    /// Where it is not, with all routes that ask for another one.
    #[track_caller]
    pub(crate) fn expect_catalog<S: CatalogScope>(&self, add: &str) {
        let verifier = CatalogId::of::<S>();
        let mut others = String::new();
        for route in &self.0 {
            if let Some(asked) = route.guard.unauthenticated().filter(|asked| *asked != verifier) {
                // Writing to a `String` cannot fail.
                let _ = write!(others, "\n  {route}: catalog `{}` ({})", asked.name(), asked.module());
            }
        }
        assert!(
            others.is_empty(),
            "the verifier makes tokens of catalog `{}` ({}), but these routes ask for tokens of another one:{others}\n\
             finish the routes of each catalog by themselves with `authenticated_by(…)`, {add}; each `scopes!` makes a catalog \
             of its own, also from the same file",
            verifier.name(),
            verifier.module()
        );
    }
}

/// Paths joined as routers join them.
fn join(prefix: &str, path: &str) -> String {
    match (prefix.strip_suffix('/'), path) {
        (Some(prefix), path) => std::format!("{prefix}/{}", path.trim_start_matches('/')),
        (None, "/") => String::from(prefix),
        (None, path) => std::format!("{prefix}{path}"),
    }
}
