//! Mounts plain routers, with a requirement or as public with a reason, and sets fallbacks.

use axum::middleware::from_extractor;
use axum::response::IntoResponse as _;

use super::checked::Checked;
use super::guarded::Guarded;
use super::path::expect_path;
use super::route_handler::RouteHandler;
use super::router::Router;
use crate::http::protected_resource_metadata::ProtectedResourceMetadata;
use crate::requirement::Requirement;
use crate::requirement::granted::Granted;
use crate::routes::RouteGuard;
use crate::routes::description::Description;
use crate::routes::reason::Reason;

impl<State> Router<State>
where
    State: Clone + Send + Sync + 'static,
{
    /// Adds a plain router, of whose handlers nothing is known, for everybody: static files, say. Below `path`, or with
    /// `/` beside the other routes, its fallback included.
    ///
    /// A service goes into a plain router first: `axum::Router::new().fallback_service(…)`.
    ///
    /// # Panics
    ///
    /// Where the reason says nothing or is a path, where the path does not begin with `/`, and where axum's
    /// [`nest`](axum::Router::nest) and [`merge`](axum::Router::merge) do.
    #[track_caller]
    pub fn mount_public(self, reason: Reason, path: &str, router: axum::Router<State>) -> Self {
        reason.check();
        self.mount(RouteGuard::public(reason.0), path, router)
    }

    /// Adds a plain router, of whose handlers nothing is known, for callers that meet `R`: each of its routes is checked
    /// before it runs, its fallback included. Below `path`, or with `/` beside the other routes.
    ///
    /// A service goes into a plain router first: `axum::Router::new().fallback_service(…)`.
    ///
    /// # Panics
    ///
    /// Where the path does not begin with `/`, and where axum's [`nest`](axum::Router::nest) and
    /// [`merge`](axum::Router::merge) do.
    #[track_caller]
    pub fn mount_requiring<R: Requirement>(self, path: &str, router: axum::Router<State>) -> Self {
        self.mount(RouteGuard::of::<Granted<R>>(), path, router.layer(from_extractor::<Granted<R>>()))
    }

    #[track_caller]
    fn mount(mut self, guard: RouteGuard, path: &str, router: axum::Router<State>) -> Self {
        expect_path(path);
        self.records.add_mount(path, guard);
        let inner = if path == "/" { self.inner.merge(router) } else { self.inner.nest(path, router) };
        Self { inner, ..self }
    }

    /// Answers requests that no route takes, as [`axum::Router::fallback`] does. The handler is guarded as every other one:
    /// where it asks for a token, a path that does not exist is answered with 401.
    ///
    /// It is recorded as what serves everything below the router. [`reconcile`](Self::reconcile) knows it only where it serves
    /// an endpoint of the catalog: a page for paths that do not exist is added after that.
    ///
    /// # Panics
    ///
    /// Where the method of axum does.
    #[track_caller]
    pub fn fallback<H, T>(mut self, handler: H) -> Self
    where
        H: RouteHandler<T, State> + Guarded<T>,
        T: 'static,
    {
        self.records.add_mount("/", H::guard().0);
        Self { inner: self.inner.fallback(Checked::new(handler)), ..self }
    }

    /// Answers requests whose path is one of the routes added so far, and whose method is none of theirs, as
    /// [`axum::Router::method_not_allowed_fallback`] does. The handler is guarded as every other one.
    ///
    /// It is recorded for each of those paths, as what serves every other method. [`reconcile`](Self::reconcile) knows it only
    /// where it serves an endpoint of the catalog: an answer to wrong methods is added after that.
    pub fn method_not_allowed_fallback<H, T>(mut self, handler: H) -> Self
    where
        H: RouteHandler<T, State> + Guarded<T>,
        T: 'static,
    {
        self.records.add_other_methods(&H::guard().0);
        Self { inner: self.inner.method_not_allowed_fallback(Checked::new(handler)), ..self }
    }

    /// Adds the protected resource metadata (RFC 9728), which describes the service to OAuth clients, at its well-known path and for
    /// everybody, pages of other origins included: the [`document`](crate::ProtectedResourceMetadata::document) of the routes added so
    /// far.
    ///
    /// So it is called last, on the outermost router: below `nest` clients do not find it. Challenges point to it where the layer
    /// is told so, by [`resource_metadata`](crate::AuthenticationLayer::resource_metadata) with
    /// [`url`](ProtectedResourceMetadata::url).
    ///
    /// # Panics
    ///
    /// Where the path is taken, and where a segment of it begins with `:` or `*`, which axum refuses.
    #[track_caller]
    pub fn describe(mut self, resource: &ProtectedResourceMetadata) -> Self {
        let description = Description::of(resource, self.records.as_slice());
        self.records.add([description.route()]);
        let Description { path, document } = description;
        let handler =
            axum::routing::get(move || core::future::ready((Description::HEADERS, document.clone()).into_response()));
        Self { inner: self.inner.route(&path, handler), ..self }
    }
}
