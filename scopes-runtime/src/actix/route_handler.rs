//! The functions that a route can call.

use actix_web::{Handler, Responder};

/// Every handler of actix-web. It has a name of its own for the compiler's words about what is none.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be the handler of a route",
    label = "not a handler",
    note = "a handler is `async`, and it returns what can be a response, a `Responder`",
    note = "its first parameter is the proof as it is, `Granted` and not `Option<Granted>`; then come extractors, 15 at most",
    note = "a function with `#[get(\"…\")]` or one like it has its path already: `.service(show)`"
)]
pub trait RouteHandler<Parameters>: Handler<Parameters, Output: Responder + 'static> {}

#[diagnostic::do_not_recommend]
impl<H: Handler<Parameters, Output: Responder + 'static>, Parameters> RouteHandler<Parameters> for H {}
