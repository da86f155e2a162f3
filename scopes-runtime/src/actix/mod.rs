//! actix-web: extractors, refusals as errors, and the middleware that finds out who calls.

mod authentication;
mod extract;
mod refusal;

pub use authentication::AuthenticationService;
pub use refusal::complete;
