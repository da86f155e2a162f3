//! The router that takes only guarded handlers.

use core::convert::Infallible;
use core::fmt;
use std::string::ToString as _;

use axum::extract::Request;
use axum::response::IntoResponse;
use axum::routing::Route as AxumRoute;
use tower_layer::Layer;
use tower_service::Service;

use super::app::App;
use super::handlers::Handlers;
use super::method_router::Added;
use super::path::{expect_path, expect_prefix};
use crate::catalog::info::CatalogInfo;
use crate::http::authenticates::Authenticates;
use crate::routes::reconcile::{Drift, reconcile};
use crate::routes::records::Records;
use crate::routes::served::route_at;
use crate::routes::{Route, RouteKind};

/// axum's [`Router`](axum::Router), but for guarded handlers only, and with a record of what every route asks for.
///
/// A handler that does not say who may call it does not compile here. What has no such handlers, a service or a plain
/// router, is mounted with a requirement or with the reason why it has none. What is recorded of a route is checked before its
/// handler runs, whatever the handler is.
///
/// It is no service yet. [`authenticated_by`](Self::authenticated_by) makes one of it, for `axum::serve`, which says of a router
/// that is not finished: *the trait `FinishedWithAuthenticatedBy` is not implemented for `Router`*. Where something outside of it authenticates,
/// [`into_inner`](Self::into_inner) gives axum's own router.
#[must_use]
pub struct Router<State = ()> {
    pub(super) inner: axum::Router<State>,
    pub(super) records: Records,
}

impl<State> Router<State>
where
    State: Clone + Send + Sync + 'static,
{
    /// A router without routes. It answers every request with 404.
    pub fn new() -> Self {
        Self { inner: axum::Router::new(), records: Records::default() }
    }

    /// Adds a route, as [`axum::Router::route`] does.
    ///
    /// # Panics
    ///
    /// Where axum's does: if the path is no path, or if it overlaps with another one.
    #[track_caller]
    pub fn route(mut self, path: &str, handlers: impl Handlers<State>) -> Self {
        expect_path(path);
        let (inner, added) = handlers.into_method_router().into_parts();
        for Added { serves, guard } in added {
            let route =
                |serves| Route { serves, path: path.to_string(), kind: RouteKind::Service, guard: guard.clone() };
            self.records.add(serves.into_iter().map(route));
        }
        Self { inner: self.inner.route(path, inner), ..self }
    }

    /// Adds the routes of another router below a path, as [`axum::Router::nest`] does.
    ///
    /// # Panics
    ///
    /// Where axum's does: if the path is no path or `/`, or if routes overlap.
    #[track_caller]
    pub fn nest(self, path: &str, router: Self) -> Self {
        expect_prefix(path, "merge");
        self.add_below(path, router)
    }

    #[track_caller]
    fn add_below(mut self, path: &str, router: Self) -> Self {
        self.records.add(router.records.below(path));
        Self { inner: self.inner.nest(path, router.inner), ..self }
    }

    /// Adds the routes of another router, as [`axum::Router::merge`] does.
    ///
    /// # Panics
    ///
    /// Where axum's does: if routes overlap, or if both have a fallback.
    #[track_caller]
    pub fn merge(mut self, router: Self) -> Self {
        self.records.add(router.records);
        Self { inner: self.inner.merge(router.inner), ..self }
    }

    /// Adds a finished router below a path: a part of the service that has a verifier of its own.
    ///
    /// # Panics
    ///
    /// Where [`nest`](Self::nest) does.
    #[track_caller]
    pub fn nest_app(self, path: &str, app: App<State>) -> Self {
        expect_prefix(path, "merge_app");
        let (inner, records) = app.into_parts();
        self.add_below(path, Self { inner, records })
    }

    /// Adds the routes of a finished router: a part of the service that has a verifier of its own.
    ///
    /// # Panics
    ///
    /// Where [`merge`](Self::merge) does.
    #[track_caller]
    pub fn merge_app(self, app: App<State>) -> Self {
        let (inner, records) = app.into_parts();
        self.merge(Self { inner, records })
    }

    /// Puts a layer around all routes added so far, as [`axum::Router::layer`] does. Routes that are added later are outside of
    /// it: a layer that authenticates belongs to [`authenticated_by`](Self::authenticated_by). It stands around the checks of the
    /// routes: one that answers by itself, a cache for one, asks for no proof.
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
        Router { inner: self.inner.with_state(state), records: self.records }
    }

    /// Finishes the router: puts a layer around all of it, routes, mounts and fallbacks, that finds out who calls. It is
    /// a verifier, or an [`AuthenticationLayer`](crate::AuthenticationLayer) with its options.
    ///
    /// Nothing can be added afterwards that the layer does not cover: [`App`] has no `route`, and its `layer` goes outside.
    ///
    /// Routes of another catalog need a verifier of their own. They are a router of their own, which is finished by itself and
    /// added with [`nest_app`](Self::nest_app) or [`merge_app`](Self::merge_app).
    ///
    /// # Panics
    ///
    /// Where routes ask for tokens of another catalog than the verifier makes, with all of these routes. Catalogs are told apart
    /// by their types: each `scopes!` makes a catalog of its own, also from the same file.
    #[track_caller]
    pub fn authenticated_by<A: Authenticates>(self, authentication: A) -> App<State> {
        self.records.expect_catalog::<A::Scope>("and add them with `nest_app` or `merge_app`");
        App::new(self.inner.layer(authentication.into_layer()), self.records.authenticated())
    }

    /// The plain router, to go on without guards. Nothing authenticates its requests: a layer has to be put around it.
    pub fn into_inner(self) -> axum::Router<State> {
        self.inner
    }
}

impl<State> Router<State> {
    /// Every route with what it serves, its whole path and what it asks for, in the order in which they were added.
    pub fn requirements(&self) -> &[Route] {
        self.records.as_slice()
    }

    /// The route for a method and a path template, as [`requirements`](Self::requirements) reports it: for a test that says who
    /// may call it. HEAD comes to the route for GET where it has none of its own, and any method to one of [`any`](super::any).
    ///
    /// `None` if no route is recorded at this very template (`/orders/7` is not `/orders/{id}`), where none there has the
    /// method, and where it cannot be told: what is mounted above a route for GET may have a HEAD of its own.
    ///
    /// ```ignore
    /// let route = router().requirement("GET", "/orders/{id}").unwrap();
    /// assert_eq!(route.access().to_string(), "orders:read");
    /// ```
    pub fn requirement(&self, method: &str, path: &str) -> Option<&Route> {
        route_at(self.requirements(), method, path)
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
        reconcile(self.requirements(), catalog)
    }
}

impl<State> Clone for Router<State> {
    fn clone(&self) -> Self {
        Self { inner: self.inner.clone(), records: self.records.clone() }
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
        f.debug_struct("Router").field("routes", &self.requirements()).finish_non_exhaustive()
    }
}
