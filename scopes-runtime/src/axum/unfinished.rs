//! The message of the compiler for a router that is served without `authenticated_by`.

use core::task::{Context, Poll};

use tower_service::Service;

use super::router::Router;

/// Routers whose requests something authenticates. No [`Router`] is one: [`App`](super::App) is.
///
/// Its name is that of the method which finishes a router, since of a service for connections, as `axum::serve` takes it, the
/// compiler says the name and nothing else: *the trait `FinishedWithAuthenticatedBy` is not implemented for `Router`*.
#[diagnostic::on_unimplemented(
    message = "nothing authenticates the requests of this router",
    label = "not finished",
    note = "finish it with `authenticated_by(…)`, and serve what that returns",
    note = "where something outside of it authenticates, `into_inner()` is axum's own router; what is added to that is guarded by \
            nobody"
)]
pub trait FinishedWithAuthenticatedBy {}

/// Never: [`FinishedWithAuthenticatedBy`] is there for what the compiler says.
impl<State, Asked> Service<Asked> for Router<State>
where
    Self: FinishedWithAuthenticatedBy,
    axum::Router<State>: Service<Asked>,
{
    type Response = <axum::Router<State> as Service<Asked>>::Response;
    type Error = <axum::Router<State> as Service<Asked>>::Error;
    type Future = <axum::Router<State> as Service<Asked>>::Future;

    fn poll_ready(&mut self, context: &mut Context<'_>) -> Poll<Result<(), Self::Error>> {
        Service::<Asked>::poll_ready(&mut self.inner, context)
    }

    fn call(&mut self, asked: Asked) -> Self::Future {
        Service::<Asked>::call(&mut self.inner, asked)
    }
}
