//! An endpoint behind the check of what is recorded of it.

use core::marker::PhantomData;

use poem::{Endpoint, Request, Result};

use super::guard::Guard;

/// An endpoint that runs where its check lets the request pass.
///
/// The proof in a handler's parameters is made by a check of its own. But anybody can say of an endpoint that it has one: what
/// is recorded is true because this runs first. It looks at the head of a request only, so the body is as it came.
pub(super) struct Checked<E, G> {
    endpoint: E,
    guard: PhantomData<fn() -> G>,
}

impl<E: Endpoint, G: Guard> Checked<E, G> {
    pub(super) fn new(endpoint: E) -> Self {
        Self { endpoint, guard: PhantomData }
    }
}

impl<E: Endpoint, G: Guard> Endpoint for Checked<E, G> {
    type Output = E::Output;

    async fn call(&self, request: Request) -> Result<E::Output> {
        G::check(&request)?;
        self.endpoint.call(request).await
    }
}
