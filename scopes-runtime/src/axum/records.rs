//! What only a router of axum's does with its records.

use core::fmt::Write as _;
use std::collections::HashSet;
use std::string::{String, ToString as _};
use std::vec::Vec;

use crate::catalog::CatalogScope;
use crate::catalog::identity::CatalogId;
use crate::routes::records::Records;
use crate::routes::{Route, RouteGuard, RouteKind, Serves};

impl Records {
    /// Adds what answers below a path where nothing else does.
    pub(super) fn add_mount(&mut self, path: &str, guard: RouteGuard) {
        self.add([Route { serves: Serves::Mount, path: path.to_string(), kind: RouteKind::Service, guard }]);
    }

    /// Adds what answers to every other method where there is a route now. Nobody knows the methods of what is mounted.
    pub(super) fn add_other_methods(&mut self, guard: &RouteGuard) {
        let mut taken: HashSet<(Serves, String)> = HashSet::new();
        taken.extend(
            self.as_slice()
                .iter()
                .filter(|route| route.serves == Serves::Any)
                .map(|route| (Serves::Any, route.path.clone())),
        );
        let places = self.as_slice().iter().map(|route| match route.serves {
            Serves::Mount => (Serves::Mount, route.path.clone()),
            Serves::These(_) | Serves::Any => (Serves::Any, route.path.clone()),
        });
        let free: Vec<_> = places.filter(|place| taken.insert(place.clone())).collect();
        self.add(free.into_iter().map(|(serves, path)| Route {
            serves,
            path,
            kind: RouteKind::Service,
            guard: guard.clone(),
        }));
    }

    /// The routes below a path.
    pub(super) fn below(self, path: &str) -> impl Iterator<Item = Route> {
        self.into_iter().map(move |route| Route { path: join(path, &route.path), ..route })
    }

    /// The routes, around which an authentication layer stands now.
    pub(super) fn authenticated(self) -> Self {
        let authenticated = |route: Route| Route { guard: route.guard.authenticated(), ..route };
        self.into_iter().map(authenticated).collect()
    }

    /// Checks that a layer of this catalog is the one that the routes ask for.
    ///
    /// # Panics
    ///
    /// Where it is not, with all routes that ask for another one.
    #[track_caller]
    pub(super) fn expect_catalog<S: CatalogScope>(&self) {
        let verifier = CatalogId::of::<S>();
        let mut others = String::new();
        for route in self.as_slice() {
            if let Some(asked) = route.guard.unauthenticated().filter(|asked| *asked != verifier) {
                // Writing to a `String` cannot fail.
                let _ = write!(others, "\n  {route}: catalog `{}` ({})", asked.name(), asked.module());
            }
        }
        assert!(
            others.is_empty(),
            "the verifier makes tokens of catalog `{}` ({}), but these routes ask for tokens of another one:{others}\n\
             finish the routes of each catalog by themselves with `authenticated_by(…)`, and add them with `nest_app` or \
             `merge_app`; each `scopes!` makes a catalog of its own, also from the same file",
            verifier.name(),
            verifier.module()
        );
    }
}

/// Paths joined as axum joins them.
fn join(prefix: &str, path: &str) -> String {
    match (prefix.strip_suffix('/'), path) {
        (Some(prefix), path) => std::format!("{prefix}/{}", path.trim_start_matches('/')),
        (None, "/") => String::from(prefix),
        (None, path) => std::format!("{prefix}{path}"),
    }
}
