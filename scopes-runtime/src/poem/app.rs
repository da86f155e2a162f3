//! Guards with middlewares around them.

use core::fmt;

use poem::{Endpoint, IntoEndpoint, Middleware};

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
pub struct App<E> {
    pub(super) endpoint: E,
    pub(super) records: Records,
}

impl<E> App<E> {
    pub(super) fn new(endpoint: E, records: Records) -> Self {
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
    pub fn into_inner(self) -> E {
        self.endpoint
    }
}

impl<E: Endpoint> App<E> {
    /// Puts a middleware around everything, those that are there included: it sees every request, and every answer.
    pub fn with<M: Middleware<E>>(self, middleware: M) -> App<M::Output> {
        App::new(middleware.transform(self.endpoint), self.records)
    }
}

impl<E: Endpoint> IntoEndpoint for App<E> {
    type Endpoint = E;

    fn into_endpoint(self) -> E {
        self.endpoint
    }
}

impl<E> fmt::Debug for App<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("App").field("routes", &self.requirements()).finish_non_exhaustive()
    }
}
