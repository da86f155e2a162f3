//! Handlers for the methods of one path.

use core::convert::Infallible;
use core::fmt;
use std::vec::Vec;

use axum::extract::Request;
use axum::response::IntoResponse;
use axum::routing::{MethodFilter, Route};
use tower_layer::Layer;
use tower_service::Service;

use super::checked::Checked;
use super::guarded::Guarded;
use super::methods::methods_of;
use super::route_handler::RouteHandler;
use crate::routes::{RouteGuard, Serves};

/// Guarded handlers for the methods of one path, as axum's [`MethodRouter`](axum::routing::MethodRouter). It remembers of each
/// handler what its first parameter says, and checks that before the handler runs.
///
/// Layers that are put on a handler itself, with axum's `Handler::layer`, stand inside of that check: one that
/// authenticates does it too late there.
#[must_use]
pub struct MethodRouter<State = ()> {
    inner: axum::routing::MethodRouter<State>,
    added: Vec<Added>,
}

/// What is recorded of a handler.
#[derive(Clone)]
pub(super) struct Added {
    pub(super) serves: Vec<Serves>,
    pub(super) guard: RouteGuard,
}

impl<State> MethodRouter<State>
where
    State: Clone + Send + Sync + 'static,
{
    /// The first handler.
    fn of<H: RouteHandler<T, State> + Guarded<T>, T>(
        serves: Vec<Serves>,
        handler: H,
        add: impl FnOnce(Checked<H, T>) -> axum::routing::MethodRouter<State>,
    ) -> Self {
        Self { inner: add(Checked::new(handler)), added: std::vec![Added { serves, guard: H::guard().0 }] }
    }

    /// One handler more.
    #[track_caller]
    fn and<H: RouteHandler<T, State> + Guarded<T>, T>(
        mut self,
        serves: Vec<Serves>,
        handler: H,
        add: impl FnOnce(axum::routing::MethodRouter<State>, Checked<H, T>) -> axum::routing::MethodRouter<State>,
    ) -> Self {
        self.added.push(Added { serves, guard: H::guard().0 });
        Self { inner: add(self.inner, Checked::new(handler)), ..self }
    }

    /// Handles requests with these methods too.
    ///
    /// # Panics
    ///
    /// Where one of them has a handler already, as in axum.
    #[track_caller]
    pub fn on<H, T>(self, filter: MethodFilter, handler: H) -> Self
    where
        H: RouteHandler<T, State> + Guarded<T>,
        T: 'static,
    {
        self.and(methods_of(filter), handler, |inner, handler| inner.on(filter, handler))
    }

    /// Puts a layer around the handlers added so far, and around their checks: one that answers by itself, a cache for one,
    /// asks for no proof.
    pub fn layer<L>(self, layer: L) -> Self
    where
        L: Layer<Route> + Clone + Send + Sync + 'static,
        L::Service: Service<Request> + Clone + Send + Sync + 'static,
        <L::Service as Service<Request>>::Response: IntoResponse + 'static,
        <L::Service as Service<Request>>::Error: Into<Infallible> + 'static,
        <L::Service as Service<Request>>::Future: Send + 'static,
    {
        Self { inner: self.inner.layer(layer), ..self }
    }

    /// Puts a layer around the handlers added so far, where the method matches.
    pub fn route_layer<L>(self, layer: L) -> Self
    where
        L: Layer<Route> + Clone + Send + Sync + 'static,
        L::Service: Service<Request, Error = Infallible> + Clone + Send + Sync + 'static,
        <L::Service as Service<Request>>::Response: IntoResponse + 'static,
        <L::Service as Service<Request>>::Future: Send + 'static,
    {
        Self { inner: self.inner.route_layer(layer), ..self }
    }

    pub(super) fn into_parts(self) -> (axum::routing::MethodRouter<State>, Vec<Added>) {
        (self.inner, self.added)
    }
}

impl<State> Clone for MethodRouter<State> {
    fn clone(&self) -> Self {
        Self { inner: self.inner.clone(), added: self.added.clone() }
    }
}

impl<State> fmt::Debug for MethodRouter<State> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let serves: Vec<_> = self.added.iter().flat_map(|added| &added.serves).collect();
        f.debug_struct("MethodRouter").field("serves", &serves).finish_non_exhaustive()
    }
}

/// Handles requests with these methods.
pub fn on<H, T, State>(filter: MethodFilter, handler: H) -> MethodRouter<State>
where
    H: RouteHandler<T, State> + Guarded<T>,
    T: 'static,
    State: Clone + Send + Sync + 'static,
{
    MethodRouter::of(methods_of(filter), handler, |handler| axum::routing::on(filter, handler))
}

/// Handles requests with every method that has no handler of its own on this path.
pub fn any<H, T, State>(handler: H) -> MethodRouter<State>
where
    H: RouteHandler<T, State> + Guarded<T>,
    T: 'static,
    State: Clone + Send + Sync + 'static,
{
    MethodRouter::of(std::vec![Serves::Any], handler, axum::routing::any)
}

macro_rules! methods {
    ($($function:ident: $methods:expr, $name:literal;)+) => {
        $(
            #[doc = concat!("Handles ", $name, " requests.")]
            pub fn $function<H, T, State>(handler: H) -> MethodRouter<State>
            where
                H: RouteHandler<T, State> + Guarded<T>,
                T: 'static,
                State: Clone + Send + Sync + 'static,
            {
                MethodRouter::of(std::vec![Serves::These($methods)], handler, axum::routing::$function)
            }
        )+

        impl<State> MethodRouter<State>
        where
            State: Clone + Send + Sync + 'static,
        {
            $(
                #[doc = concat!("Handles ", $name, " requests too.")]
                ///
                /// # Panics
                ///
                /// Where the method has a handler already, as in axum.
                #[track_caller]
                pub fn $function<H, T>(self, handler: H) -> Self
                where
                    H: RouteHandler<T, State> + Guarded<T>,
                    T: 'static,
                {
                    self.and(std::vec![Serves::These($methods)], handler, |inner, handler| inner.$function(handler))
                }
            )+
        }
    };
}

methods! {
    get: &["GET", "HEAD"], "GET and HEAD";
    head: &["HEAD"], "HEAD";
    post: &["POST"], "POST";
    put: &["PUT"], "PUT";
    patch: &["PATCH"], "PATCH";
    delete: &["DELETE"], "DELETE";
    options: &["OPTIONS"], "OPTIONS";
    trace: &["TRACE"], "TRACE";
    connect: &["CONNECT"], "CONNECT";
}
