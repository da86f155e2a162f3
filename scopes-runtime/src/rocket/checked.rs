//! A handler behind the check of what is recorded of its route.

use core::marker::PhantomData;
use std::boxed::Box;

use rocket::request::{FromRequest, Outcome};
use rocket::route::{self, Handler, Route};
use rocket::{Data, Request};

/// A handler that runs where a guard lets the request pass.
///
/// The proof among a handler's parameters is made by a check of its own. But anybody can say of a handler that it has this
/// guard: what is recorded of a route is true because this runs first.
pub(super) struct Checked<G> {
    handler: Box<dyn Handler>,
    guard: PhantomData<fn() -> G>,
}

impl<G: for<'r> FromRequest<'r> + 'static> Checked<G> {
    pub(super) fn around(mut route: Route) -> Route {
        route.handler = Box::new(Self { handler: route.handler, guard: PhantomData });
        route
    }
}

impl<G> Clone for Checked<G> {
    fn clone(&self) -> Self {
        Self { handler: self.handler.clone(), guard: PhantomData }
    }
}

#[rocket::async_trait]
impl<G: for<'r> FromRequest<'r> + 'static> Handler for Checked<G> {
    async fn handle<'r>(&self, request: &'r Request<'_>, data: Data<'r>) -> route::Outcome<'r> {
        match check::<G>(request).await {
            Outcome::Success(()) => self.handler.handle(request, data).await,
            Outcome::Error((status, ())) => route::Outcome::Error(status),
            Outcome::Forward(status) => route::Outcome::Forward((data, status)),
        }
    }
}

/// What the guard says, without the proof: the handler makes its own.
async fn check<'r, G: FromRequest<'r>>(request: &'r Request<'_>) -> Outcome<(), ()> {
    match G::from_request(request).await {
        Outcome::Success(_) => Outcome::Success(()),
        Outcome::Error((status, _)) => Outcome::Error((status, ())),
        Outcome::Forward(status) => Outcome::Forward(status),
    }
}
