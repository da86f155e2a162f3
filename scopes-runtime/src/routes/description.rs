//! The description of a service for OAuth clients (RFC 9728), made of what its routes ask for.

use std::collections::BTreeSet;
use std::string::String;

use super::{RequiredScopes, Route};
#[cfg(feature = "_routers")]
use super::{RouteGuard, RouteKind, Serves};
use crate::http::protected_resource_metadata::ProtectedResourceMetadata;

impl ProtectedResourceMetadata {
    /// The metadata as JSON. `scopes_supported` has the scopes that these routes require or name in `optional(…)`, without those that
    /// are sensitive in the catalog of their route, unless [`with_sensitive_scopes`](Self::with_sensitive_scopes) says otherwise, and
    /// all [`initial_scopes`](Self::initial_scopes), sensitive or not.
    ///
    /// The routers answer with it by themselves, where they have `describe`. Whatever else answers GET at
    /// [`well_known_path`](Self::well_known_path) says `Content-Type: application/json` and, for pages of other origins,
    /// `Access-Control-Allow-Origin: *`, and asks nobody for a token.
    pub fn document(&self, routes: &[Route]) -> String {
        let is_named = |route: &Route, name: &str| self.names_sensitive() || !route.guard.sensitive.contains(name);
        let names = routes.iter().flat_map(|route| names_of(route).into_iter().filter(|name| is_named(route, name)));
        self.to_json(names)
    }
}

/// The names of all scopes that a route asks for or has as optional ones.
fn names_of(route: &Route) -> BTreeSet<&'static str> {
    let asked = route.access().required().map(RequiredScopes::names).unwrap_or_default();
    asked.union(route.optional()).copied().collect()
}

/// What a service answers at the well-known path of its description.
#[cfg(feature = "_routers")]
#[derive(Clone, Debug)]
pub(crate) struct Description {
    pub(crate) path: String,
    pub(crate) document: String,
}

#[cfg(feature = "_routers")]
impl Description {
    /// Pages of other origins may read it.
    pub(crate) const HEADERS: [(&str, &str); 2] =
        [("content-type", "application/json"), ("access-control-allow-origin", "*")];

    pub(crate) fn of(resource: &ProtectedResourceMetadata, routes: &[Route]) -> Self {
        Self { path: resource.well_known_path(), document: resource.document(routes) }
    }

    /// The route that is recorded of it.
    pub(crate) fn route(&self) -> Route {
        Route {
            serves: Serves::These(&["GET", "HEAD"]),
            path: self.path.clone(),
            kind: RouteKind::Metadata,
            guard: RouteGuard::public("clients find out where to get a token"),
        }
    }
}
