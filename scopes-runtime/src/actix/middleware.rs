//! Middlewares of any type around a scope, so that the type of the scope stays the same.

use core::future::Future;
use core::pin::Pin;
use core::task::{Context, Poll};
use std::boxed::Box;
use std::rc::Rc;
use std::vec::Vec;

use actix_web::Error;
use actix_web::body::MessageBody;
use actix_web::dev::{Service, ServiceRequest, ServiceResponse, Transform};

/// The service that a middleware wraps.
type Inner = Box<dyn Service<ServiceRequest, Response = ServiceResponse, Error = Error, Future = Answer>>;

type Answer = Later<Result<ServiceResponse, Error>>;

type Later<T> = Pin<Box<dyn Future<Output = T>>>;

/// Every middleware of actix-web that goes around a scope, whatever its type.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot go around a scope",
    label = "no middleware",
    note = "a verifier goes into a layer, `AuthenticationLayer::new(verify)`; an async function that calls what is next goes into \
            `actix_web::middleware::from_fn(…)`"
)]
pub trait Middleware {
    #[doc(hidden)]
    fn around(self: Rc<Self>, inner: Inner) -> Later<Result<Inner, ()>>;
}

#[diagnostic::do_not_recommend]
impl<M, Body> Middleware for M
where
    M: Transform<Inner, ServiceRequest, Response = ServiceResponse<Body>, Error = Error, InitError = ()> + 'static,
    Body: MessageBody + 'static,
{
    fn around(self: Rc<Self>, inner: Inner) -> Later<Result<Inner, ()>> {
        Box::pin(async move { Ok(boxed(self.new_transform(inner).await?)) })
    }
}

/// All middlewares of a scope, the innermost first.
pub(super) struct Middlewares(pub(super) Vec<Rc<dyn Middleware>>);

impl<Next> Transform<Next, ServiceRequest> for Middlewares
where
    Next: Service<ServiceRequest, Response = ServiceResponse, Error = Error> + 'static,
{
    type Response = ServiceResponse;
    type Error = Error;
    type Transform = Inner;
    type InitError = ();
    type Future = Later<Result<Inner, ()>>;

    fn new_transform(&self, next: Next) -> Self::Future {
        let middlewares = self.0.clone();
        Box::pin(async move {
            let mut service = boxed(next);
            for middleware in middlewares {
                service = middleware.around(service).await?;
            }
            Ok(service)
        })
    }
}

fn boxed<Next, Body>(next: Next) -> Inner
where
    Next: Service<ServiceRequest, Response = ServiceResponse<Body>, Error = Error> + 'static,
    Body: MessageBody + 'static,
{
    Box::new(Boxed(next))
}

/// A service whose answers have one type.
struct Boxed<Next>(Next);

impl<Next, Body> Service<ServiceRequest> for Boxed<Next>
where
    Next: Service<ServiceRequest, Response = ServiceResponse<Body>, Error = Error> + 'static,
    Body: MessageBody + 'static,
{
    type Response = ServiceResponse;
    type Error = Error;
    type Future = Answer;

    fn poll_ready(&self, context: &mut Context<'_>) -> Poll<Result<(), Error>> {
        self.0.poll_ready(context)
    }

    fn call(&self, request: ServiceRequest) -> Answer {
        let answer = self.0.call(request);
        Box::pin(async move { Ok(answer.await?.map_into_boxed_body()) })
    }
}
