//! A handler behind the check of what its router records of it.

use core::pin::Pin;
use core::task::{Context, Poll};
use std::sync::{Arc, OnceLock};

use axum::extract::Request;
use axum::handler::Handler;
use axum::response::{IntoResponse as _, Response};
use pin_project_lite::pin_project;

use super::guard::Check;
use crate::http::refusal::Refusal;

/// A handler that runs where its check lets the request pass.
///
/// The proof in a handler's parameters is made by a check of its own. But a handler may be of any type that says it is made
/// of such parameters, and extractors may stand before the proof: what a router records is true because this runs first.
#[derive(Clone)]
pub(super) struct Checked<H> {
    handler: H,
    check: LateCheck,
}

impl<H> Checked<H> {
    pub(super) fn new(handler: H, check: LateCheck) -> Self {
        Self { handler, check }
    }
}

impl<H, Parameters, State> Handler<Parameters, State> for Checked<H>
where
    H: Handler<Parameters, State>,
{
    type Future = Answer<H::Future>;

    fn call(self, request: Request, state: State) -> Self::Future {
        match self.check.run(&request) {
            Ok(()) => Answer::Handler { future: self.handler.call(request, state) },
            Err(refusal) => Answer::Refusal { response: Some(refusal.into_response()) },
        }
    }
}

/// A check that becomes known when the handler is added to a router, since only there its type has to be that of a guarded
/// one. Clones share it: they are of one type, and so have one check.
#[derive(Clone, Default)]
pub(super) struct LateCheck(Arc<OnceLock<Check>>);

impl LateCheck {
    pub(super) fn becomes(&self, check: Check) {
        // Another clone may have been added before, with the same check.
        let _ = self.0.set(check);
    }

    /// A handler that is on no router yet serves nobody.
    fn run(&self, request: &Request) -> Result<(), Refusal> {
        let check = self.0.get().ok_or_else(Refusal::misconfigured)?;
        check(request.into())
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
