//! A handler behind the check of what its router records of it.

use core::marker::PhantomData;
use core::pin::Pin;
use core::task::{Context, Poll};

use axum::extract::Request;
use axum::handler::Handler;
use axum::response::{IntoResponse as _, Response};
use pin_project_lite::pin_project;

use super::guarded::Guarded;

/// A handler that runs where its check lets the request pass.
///
/// The proof in a handler's parameters is made by a check of its own. But a handler may be of any type that says it is made
/// of such parameters, and extractors may stand before the proof: what a router records is true because this runs first.
///
/// The type says which check that is. axum clones handlers for each request, and a value without size needs no memory for that.
pub(super) struct Checked<H, Parameters> {
    handler: H,
    parameters: PhantomData<fn() -> Parameters>,
}

impl<H: Guarded<Parameters>, Parameters> Checked<H, Parameters> {
    pub(super) fn new(handler: H) -> Self {
        Self { handler, parameters: PhantomData }
    }
}

impl<H: Clone, Parameters> Clone for Checked<H, Parameters> {
    fn clone(&self) -> Self {
        Self { handler: self.handler.clone(), parameters: PhantomData }
    }
}

impl<H, Parameters, State> Handler<Parameters, State> for Checked<H, Parameters>
where
    H: Handler<Parameters, State> + Guarded<Parameters>,
    Parameters: 'static,
{
    type Future = Answer<H::Future>;

    fn call(self, request: Request, state: State) -> Self::Future {
        match H::check((&request).into()) {
            Ok(()) => Answer::Handler { future: self.handler.call(request, state) },
            Err(refusal) => Answer::Refusal { response: Some(refusal.into_response()) },
        }
    }
}

pin_project! {
    /// The answer of a handler, or of the check before it.
    #[project = Projected]
    pub(super) enum Answer<F> {
        Handler {
            #[pin]
            future: F,
        },
        Refusal { response: Option<Response> },
    }
}

impl<F: Future<Output = Response>> Future for Answer<F> {
    type Output = Response;

    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Response> {
        match self.project() {
            Projected::Handler { future } => future.poll(context),
            // Nobody polls a future that is done.
            Projected::Refusal { response } => response.take().map_or(Poll::Pending, Poll::Ready),
        }
    }
}
