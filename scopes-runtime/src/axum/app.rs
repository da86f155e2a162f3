//! A finished router.

use core::convert::Infallible;
use core::fmt;
use core::task::{Context, Poll};

use axum::extract::Request;
use axum::response::IntoResponse;
use axum::routing::Route as AxumRoute;
use tower_layer::Layer;
use tower_service::Service;

use crate::catalog::info::CatalogInfo;
use crate::routes::Route;
use crate::routes::reconcile::{Drift, reconcile};
use crate::routes::records::Records;
use crate::routes::served::route_at;

/// A router that is finished: [`authenticated_by`](super::Router::authenticated_by) has put an authentication layer around
/// all of it, and nothing can be added that the layer does not cover.
///
/// It is served as it is: `axum::serve(listener, app)`.
#[must_use]
pub struct App<State = ()> {
    inner: axum::Router<State>,
    records: Records,
}

impl<State> App<State> {
    pub(super) fn new(inner: axum::Router<State>, records: Records) -> Self {
        Self { inner, records }
    }

    pub(super) fn into_parts(self) -> (axum::Router<State>, Records) {
        (self.inner, self.records)
    }

    /// Every route with what it serves, its whole path and what it asks for, in the order in which they were added.
    pub fn requirements(&self) -> &[Route] {
        self.records.as_slice()
    }

    /// The route for a method and a path template, as [`Router::requirement`](super::Router::requirement) finds it.
    pub fn requirement(&self, method: &str, path: &str) -> Option<&Route> {
        route_at(self.requirements(), method, path)
    }

    /// Compares the routes with the endpoints of a catalog, in both directions.
    ///
    /// # Errors
    ///
    /// [`Drift`], as [`Router::reconcile`](super::Router::reconcile) says.
    pub fn reconcile(&self, catalog: &CatalogInfo) -> Result<(), Drift> {
        reconcile(self.requirements(), catalog)
    }
}

impl<State> App<State>
where
    State: Clone + Send + Sync + 'static,
{
    /// Puts a layer around everything, the authentication included: it sees every request, and every answer.
    pub fn layer<L>(self, layer: L) -> Self
    where
        L: Layer<AxumRoute> + Clone + Send + Sync + 'static,
        L::Service: Service<Request> + Clone + Send + Sync + 'static,
        <L::Service as Service<Request>>::Response: IntoResponse + 'static,
        <L::Service as Service<Request>>::Error: Into<Infallible> + 'static,
        <L::Service as Service<Request>>::Future: Send + 'static,
    {
        Self { inner: self.inner.layer(layer), ..self }
    }

    /// Gives the handlers their state, as [`axum::Router::with_state`] does.
    pub fn with_state<Other>(self, state: State) -> App<Other> {
        App { inner: self.inner.with_state(state), records: self.records }
    }

    /// The plain router, for what only axum's does, such as `into_make_service_with_connect_info`. It still authenticates.
    /// What is added to it is neither guarded nor recorded.
    pub fn into_inner(self) -> axum::Router<State> {
        self.inner
    }
}

/// Whatever axum's router is a service for: requests, and the connections of `axum::serve`.
impl<Asked> Service<Asked> for App<()>
where
    axum::Router<()>: Service<Asked>,
{
    type Response = <axum::Router<()> as Service<Asked>>::Response;
    type Error = <axum::Router<()> as Service<Asked>>::Error;
    type Future = <axum::Router<()> as Service<Asked>>::Future;

    fn poll_ready(&mut self, context: &mut Context<'_>) -> Poll<Result<(), Self::Error>> {
        Service::<Asked>::poll_ready(&mut self.inner, context)
    }

    fn call(&mut self, asked: Asked) -> Self::Future {
        Service::<Asked>::call(&mut self.inner, asked)
    }
}

impl<State> Clone for App<State> {
    fn clone(&self) -> Self {
        Self { inner: self.inner.clone(), records: self.records.clone() }
    }
}

impl<State> fmt::Debug for App<State> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("App").field("routes", &self.requirements()).finish_non_exhaustive()
    }
}
