//! A handler for a method of one path.

use core::convert::Infallible;
use core::fmt;

use actix_web::dev::{Payload, ServiceRequest, ServiceResponse, fn_service};
use actix_web::http::Method;
use actix_web::{FromRequest, HttpRequest, HttpResponse, Responder as _, web};

use super::check::{Check, KnownGuard};
use super::guarded::Guarded;
use super::route_handler::RouteHandler;
use crate::routes::{RouteGuard, Serves};

/// A guarded handler for a method, as actix-web's [`Route`](actix_web::Route). What its first parameter says is checked before
/// the other parameters are extracted.
#[must_use]
pub struct MethodRoute {
    pub(super) serves: Serves,
    pub(super) guard: RouteGuard,
    pub(super) inner: actix_web::Route,
}

impl MethodRoute {
    #[track_caller]
    fn new<H, T>(serves: Serves, route: actix_web::Route, handler: H) -> Self
    where
        H: RouteHandler<T> + Guarded<T>,
        T: FromRequest + 'static,
    {
        refuse_options(&H::others());
        let KnownGuard { recorded, check } = H::guard();
        let service = fn_service(move |request: ServiceRequest| {
            let handler = handler.clone();
            async move {
                let (request, mut payload) = request.into_parts();
                let response = answer(handler, check, &request, &mut payload).await;
                Ok::<_, Infallible>(ServiceResponse::new(request, response))
            }
        });
        Self { serves, guard: recorded, inner: route.service(service) }
    }
}

/// actix-web's own `Option` is none where its extractor fails, whatever the reason. No attribute below the one that says who may call
/// tells that the function is a handler of actix-web, so its parameters are looked at here.
#[track_caller]
fn refuse_options(parameters: &[&'static str]) {
    let crate_name = module_path!().split("::").next().unwrap_or_default();
    let swallows = |parameter: &&str| {
        let inside = parameter.strip_prefix("core::option::Option<").and_then(|inside| inside.strip_prefix(crate_name));
        inside.is_some_and(|path| ["Token<", "Granted<", "Authenticated<"].iter().any(|name| path.contains(name)))
    };
    assert!(
        !parameters.iter().any(swallows),
        "a handler of this route takes an `Option` of a token or a proof, which is `None` for a bad token too in actix-web: write \
         `scopes::Optional<…>` in its place"
    );
}

/// The check first, then the parameters, and the handler with them.
async fn answer<H, T>(handler: H, check: Check, request: &HttpRequest, payload: &mut Payload) -> HttpResponse
where
    H: RouteHandler<T>,
    T: FromRequest,
{
    if let Err(refusal) = check(request) {
        return HttpResponse::from_error(refusal);
    }
    match T::from_request(request, payload).await {
        Ok(parameters) => handler.call(parameters).await.respond_to(request).map_into_boxed_body(),
        Err(error) => HttpResponse::from_error(error),
    }
}

impl fmt::Debug for MethodRoute {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MethodRoute").field("serves", &self.serves).finish_non_exhaustive()
    }
}

/// Handles requests with every method that no route before it on this path takes.
///
/// # Panics
///
/// Where the handler takes an `Option` of a token or a proof: see [`Optional`](crate::Optional).
#[track_caller]
pub fn route<H, T>(handler: H) -> MethodRoute
where
    H: RouteHandler<T> + Guarded<T>,
    T: FromRequest + 'static,
{
    MethodRoute::new(Serves::Any, web::route(), handler)
}

macro_rules! methods {
    ($($function:ident: $name:ident;)+) => {$(
        #[doc = concat!("Handles ", stringify!($name), " requests.")]
        ///
        /// # Panics
        ///
        /// Where the handler takes an `Option` of a token or a proof: see [`Optional`](crate::Optional).
        #[track_caller]
        pub fn $function<H, T>(handler: H) -> MethodRoute
        where
            H: RouteHandler<T> + Guarded<T>,
            T: FromRequest + 'static,
        {
            MethodRoute::new(Serves::These(&[stringify!($name)]), web::method(Method::$name), handler)
        }
    )+};
}

methods! {
    get: GET;
    head: HEAD;
    post: POST;
    put: PUT;
    patch: PATCH;
    delete: DELETE;
    options: OPTIONS;
    trace: TRACE;
    connect: CONNECT;
}
