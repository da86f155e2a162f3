//! rocket: request guards, the fairing that finds out who calls, and the one that answers for guards.

mod authentication;
mod guards;
mod leave;
mod refusal;

pub use authentication::claims;
pub use leave::{leave, leave_metadata, leave_options};
pub use refusal::Refusals;
