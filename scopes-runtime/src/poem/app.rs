//! Guards with middlewares around them.

use core::fmt;

use poem::endpoint::BoxEndpoint;
use poem::{IntoEndpoint, Response};

use super::middleware::RouteMiddleware;
use crate::catalog::info::CatalogInfo;
use crate::routes::Route;
use crate::routes::reconcile::{Drift, reconcile};
use crate::routes::records::Records;
use crate::routes::served::route_at;

/// [`Guards`](super::Guards) with a middleware around all of them. Nothing can be added that the middleware does not cover.
///
/// It is an endpoint for poem: `Server::new(listener).run(app)`. A part of a service that has a middleware of its own, a verifier
/// of its own for one, is nested into other guards.
#[must_use]
pub struct App {
    pub(super) endpoint: BoxEndpoint<'static, Response>,
    pub(super) records: Records,
}

impl App {
    pub(super) fn new(endpoint: BoxEndpoint<'static, Response>, records: Records) -> Self {
        Self { endpoint, records }
    }

    /// Every route with what it serves, its whole path and what it asks for, in the order in which they were added.
    pub fn requirements(&self) -> &[Route] {
        self.records.as_slice()
    }

    /// The route for a method and a path template, as [`Guards::requirement`](super::Guards::requirement) finds it.
    pub fn requirement(&self, method: &str, path: &str) -> Option<&Route> {
        route_at(self.requirements(), method, path)
    }

    /// Compares the routes with the endpoints of a catalog, in both directions.
    ///
    /// # Errors
    ///
    /// [`Drift`], as [`Guards::reconcile`](super::Guards::reconcile) says.
    pub fn reconcile(&self, catalog: &CatalogInfo) -> Result<(), Drift> {
        reconcile(self.requirements(), catalog)
    }

    /// The plain endpoint. The middlewares are still around it.
    pub fn into_inner(self) -> BoxEndpoint<'static, Response> {
        self.endpoint
    }

    /// Puts a middleware around everything, those that are there included: it sees every request, and every answer.
    pub fn with<M: RouteMiddleware<BoxEndpoint<'static, Response>>>(self, middleware: M) -> Self {
        Self::new(middleware.put_around(self.endpoint), self.records)
    }
}

impl IntoEndpoint for App {
    type Endpoint = BoxEndpoint<'static, Response>;

    fn into_endpoint(self) -> Self::Endpoint {
        self.endpoint
    }
}

impl fmt::Debug for App {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("App").field("routes", &self.requirements()).finish_non_exhaustive()
    }
}
