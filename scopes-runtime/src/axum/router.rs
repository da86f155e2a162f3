//! The router that takes only guarded handlers.

use core::convert::Infallible;
use core::fmt;
use std::string::{String, ToString as _};
use std::vec::Vec;

use axum::extract::Request;
use axum::http::header::CONTENT_TYPE;
use axum::middleware::from_extractor;
use axum::response::IntoResponse;
use axum::routing::Route as AxumRoute;
use tower_layer::Layer;
use tower_service::Service;

use super::guarded::Guarded;
use super::method_router::MethodRouter;
use crate::catalog::info::CatalogInfo;
use crate::http::protected_resource_metadata::ProtectedResourceMetadata;
use crate::requirement::Requirement;
use crate::requirement::granted::Granted;
use crate::routes::reconcile::{Drift, reconcile};
use crate::routes::{Guard as _, Route, RouteGuard, RouteKind, names_asked_for};

/// axum's [`Router`](axum::Router), but for guarded handlers only, and with a record of what every route asks for.
///
/// A handler that does not say who may call it does not compile here. Whatever has no such handlers, a service, a plain
/// router, a fallback, is mounted with a requirement or with the reason why it has none.
#[must_use]
pub struct Router<State = ()> {
    inner: axum::Router<State>,
    routes: Vec<Route>,
}

impl<State> Router<State>
where
    State: Clone + Send + Sync + 'static,
{
    /// A router without routes. It answers every request with 404.
    pub fn new() -> Self {
        Self { inner: axum::Router::new(), routes: Vec::new() }
    }

    /// Adds a route, as [`axum::Router::route`] does.
    ///
    /// # Panics
    ///
    /// Where axum's does: if the path is no path, or if it overlaps with another one.
    #[track_caller]
    pub fn route<Handlers: Guarded>(mut self, path: &str, handlers: MethodRouter<Handlers, State>) -> Self {
        let (inner, methods) = handlers.into_parts();
        let mut guards = Vec::new();
        Handlers::guards(&mut guards);
        let routes = methods.into_iter().zip(guards);
        self.record(routes.map(|(methods, guard)| Route {
            methods,
            path: path.to_string(),
            kind: RouteKind::Handler,
            guard,
        }));
        Self { inner: self.inner.route(path, inner), routes: self.routes }
    }

    /// Adds the routes of another router below a path, as [`axum::Router::nest`] does.
    ///
    /// # Panics
    ///
    /// Where axum's does: if the path is no path or `/`, or if routes overlap.
    #[track_caller]
    pub fn nest(mut self, path: &str, router: Self) -> Self {
        self.record(router.routes.into_iter().map(|route| route.below(path)));
        Self { inner: self.inner.nest(path, router.inner), routes: self.routes }
    }

    /// Adds the routes of another router, as [`axum::Router::merge`] does.
    ///
    /// # Panics
    ///
    /// Where axum's does: if routes overlap, or if both have a fallback.
    #[track_caller]
    pub fn merge(mut self, router: Self) -> Self {
        self.record(router.routes);
        Self { inner: self.inner.merge(router.inner), routes: self.routes }
    }

    /// Puts a layer around all routes added so far, as [`axum::Router::layer`] does.
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

    /// Puts a layer around all routes added so far, for requests that match one, as [`axum::Router::route_layer`] does.
    ///
    /// # Panics
    ///
    /// Where axum's does: if there is no route yet.
    #[track_caller]
    pub fn route_layer<L>(self, layer: L) -> Self
    where
        L: Layer<AxumRoute> + Clone + Send + Sync + 'static,
        L::Service: Service<Request> + Clone + Send + Sync + 'static,
        <L::Service as Service<Request>>::Response: IntoResponse + 'static,
        <L::Service as Service<Request>>::Error: Into<Infallible> + 'static,
        <L::Service as Service<Request>>::Future: Send + 'static,
    {
        Self { inner: self.inner.route_layer(layer), ..self }
    }

    /// Gives the handlers their state, as [`axum::Router::with_state`] does.
    pub fn with_state<Other>(self, state: State) -> Router<Other> {
        Router { inner: self.inner.with_state(state), routes: self.routes }
    }

    /// Adds a plain router, of whose handlers nothing is known, for everybody: static files, say. Below `path`, or with
    /// `/` beside the other routes, its fallback included.
    ///
    /// A service goes into a plain router first: `axum::Router::new().fallback_service(…)`.
    ///
    /// # Panics
    ///
    /// Where axum's [`nest`](axum::Router::nest) and [`merge`](axum::Router::merge) do.
    #[track_caller]
    pub fn mount_public(self, reason: &str, path: &str, router: axum::Router<State>) -> Self {
        self.mount(RouteGuard::public(reason), path, router)
    }

    /// Adds a plain router, of whose handlers nothing is known, for callers that meet `R`: each of its routes is checked
    /// before it runs, its fallback included. Below `path`, or with `/` beside the other routes.
    ///
    /// A service goes into a plain router first: `axum::Router::new().fallback_service(…)`.
    ///
    /// # Panics
    ///
    /// Where axum's [`nest`](axum::Router::nest) and [`merge`](axum::Router::merge) do.
    #[track_caller]
    pub fn mount_requiring<R: Requirement>(self, path: &str, router: axum::Router<State>) -> Self {
        self.mount(Granted::<R>::recorded(), path, router.layer(from_extractor::<Granted<R>>()))
    }

    /// Adds the description of the service for OAuth clients (RFC 9728), at its well-known path and for everybody. The
    /// scopes in it are those that the routes added so far ask for.
    ///
    /// # Panics
    ///
    /// Where the path is taken.
    #[track_caller]
    pub fn describe(mut self, resource: &ProtectedResourceMetadata) -> Self {
        let document = resource.document(names_asked_for(&self.routes));
        let path = resource.well_known_path();
        let handler = axum::routing::get(move || {
            core::future::ready(([(CONTENT_TYPE, "application/json")], document.clone()).into_response())
        });
        self.record([Route {
            methods: &["GET", "HEAD"],
            path: path.clone(),
            kind: RouteKind::Metadata,
            guard: RouteGuard::public("clients find out where to get a token"),
        }]);
        Self { inner: self.inner.route(&path, handler), routes: self.routes }
    }

    /// Adds records. HEAD goes to its own handler where it has one, wherever that was added, and to that of GET otherwise.
    fn record(&mut self, routes: impl IntoIterator<Item = Route>) {
        self.routes.extend(routes);
        let with_head: Vec<String> =
            self.routes.iter().filter(|route| route.methods == ["HEAD"]).map(|route| route.path.clone()).collect();
        for route in self.routes.iter_mut().filter(|route| route.methods == ["GET", "HEAD"]) {
            if with_head.contains(&route.path) {
                route.methods = &["GET"];
            }
        }
    }

    #[track_caller]
    fn mount(mut self, guard: RouteGuard, path: &str, router: axum::Router<State>) -> Self {
        self.record([Route { methods: &[], path: String::from(path), kind: RouteKind::Mount, guard }]);
        let inner = if path == "/" { self.inner.merge(router) } else { self.inner.nest(path, router) };
        Self { inner, routes: self.routes }
    }

    /// The plain router, to serve it or to go on without guards.
    pub fn into_inner(self) -> axum::Router<State> {
        self.inner
    }
}

impl<State> Router<State> {
    /// Every route with its methods, its whole path and what it asks for, in the order in which they were added.
    pub fn requirements(&self) -> &[Route] {
        &self.routes
    }

    /// Compares the routes with the endpoints of a catalog, in both directions.
    ///
    /// One line in a test, or at start:
    ///
    /// ```ignore
    /// router().reconcile(&access::CATALOG).unwrap();
    /// ```
    ///
    /// # Errors
    ///
    /// [`Drift`] lists routes that the catalog does not know, endpoints that nobody serves, and requirements that differ.
    pub fn reconcile(&self, catalog: &CatalogInfo) -> Result<(), Drift> {
        reconcile(&self.routes, catalog)
    }
}

impl Route {
    /// The route below a path, joined as axum joins them.
    fn below(self, prefix: &str) -> Self {
        let path = match (prefix.strip_suffix('/'), self.path.as_str()) {
            (Some(prefix), path) => std::format!("{prefix}/{}", path.trim_start_matches('/')),
            (None, "/") => String::from(prefix),
            (None, path) => std::format!("{prefix}{path}"),
        };
        Self { path, ..self }
    }
}

impl<State> Clone for Router<State> {
    fn clone(&self) -> Self {
        Self { inner: self.inner.clone(), routes: self.routes.clone() }
    }
}

impl<State> Default for Router<State>
where
    State: Clone + Send + Sync + 'static,
{
    fn default() -> Self {
        Self::new()
    }
}

impl<State> fmt::Debug for Router<State> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Router").field("routes", &self.routes).finish_non_exhaustive()
    }
}
