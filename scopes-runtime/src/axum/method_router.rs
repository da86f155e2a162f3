//! Handlers for the methods of one path.

use core::convert::Infallible;
use core::fmt;
use core::marker::PhantomData;
use std::vec::Vec;

use axum::extract::Request;
use axum::handler::Handler;
use axum::response::IntoResponse;
use axum::routing::Route;
use tower_layer::Layer;
use tower_service::Service;

use super::guarded::{And, On};

/// Handlers for the methods of one path, as axum's [`MethodRouter`](axum::routing::MethodRouter). It remembers of each
/// handler what its first parameter says.
pub struct MethodRouter<Handlers, State = ()> {
    inner: axum::routing::MethodRouter<State>,
    methods: Vec<&'static [&'static str]>,
    handlers: PhantomData<fn() -> Handlers>,
}

impl<Handlers, State> MethodRouter<Handlers, State>
where
    State: Clone + Send + Sync + 'static,
{
    fn and<T>(
        mut self,
        methods: &'static [&'static str],
        add: impl FnOnce(axum::routing::MethodRouter<State>) -> axum::routing::MethodRouter<State>,
    ) -> MethodRouter<And<Handlers, On<T>>, State> {
        self.methods.push(methods);
        MethodRouter { inner: add(self.inner), methods: self.methods, handlers: PhantomData }
    }

    /// Puts a layer around the handlers added so far.
    #[must_use]
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
    #[must_use]
    pub fn route_layer<L>(self, layer: L) -> Self
    where
        L: Layer<Route> + Clone + Send + Sync + 'static,
        L::Service: Service<Request, Error = Infallible> + Clone + Send + Sync + 'static,
        <L::Service as Service<Request>>::Response: IntoResponse + 'static,
        <L::Service as Service<Request>>::Future: Send + 'static,
    {
        Self { inner: self.inner.route_layer(layer), ..self }
    }

    pub(super) fn into_parts(self) -> (axum::routing::MethodRouter<State>, Vec<&'static [&'static str]>) {
        (self.inner, self.methods)
    }
}

impl<Handlers, State> Clone for MethodRouter<Handlers, State> {
    fn clone(&self) -> Self {
        Self { inner: self.inner.clone(), methods: self.methods.clone(), handlers: PhantomData }
    }
}

impl<Handlers, State> fmt::Debug for MethodRouter<Handlers, State> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MethodRouter").field("methods", &self.methods).finish_non_exhaustive()
    }
}

macro_rules! methods {
    ($($function:ident: $methods:expr, $name:literal;)+) => {
        $(
            #[doc = concat!("Handles ", $name, " requests.")]
            pub fn $function<H, T, State>(handler: H) -> MethodRouter<On<T>, State>
            where
                H: Handler<T, State>,
                T: 'static,
                State: Clone + Send + Sync + 'static,
            {
                let inner = axum::routing::$function(handler);
                MethodRouter { inner, methods: std::vec![$methods], handlers: PhantomData }
            }
        )+

        impl<Handlers, State> MethodRouter<Handlers, State>
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
                pub fn $function<H, T>(self, handler: H) -> MethodRouter<And<Handlers, On<T>>, State>
                where
                    H: Handler<T, State>,
                    T: 'static,
                {
                    self.and($methods, |inner| inner.$function(handler))
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
}
