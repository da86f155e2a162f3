//! The functions and services that a route can call.

use axum::handler::Handler;

/// Every handler of axum. It has a name of its own for the compiler's words about functions that are none.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be the handler of a route",
    label = "not a handler",
    note = "a handler is `async`, its future is `Send`, and it returns what can be a response",
    note = "its first parameter is the proof as it is, `Granted` and not `Option<Granted>`; then come extractors, the one that \
            reads the body last"
)]
pub trait RouteHandler<Parameters, State>: Handler<Parameters, State> {}

#[diagnostic::do_not_recommend]
impl<H: Handler<Parameters, State>, Parameters, State> RouteHandler<Parameters, State> for H {}
