//! poem: extractors, refusals as errors, and the middleware that finds out who calls.

mod authentication;
mod extract;
mod refusal;

pub use authentication::AuthenticationEndpoint;
pub use refusal::complete;

pub use crate::http::authentication_layer::{AuthenticationLayer, Verifier};
pub use crate::http::verdict::{Verdict, Verified};
