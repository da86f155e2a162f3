//! axum: extractors, and a router that takes only guarded handlers.

mod extract;
mod guarded;
mod method_router;
mod router;

pub use guarded::{And, Guarded, On};
pub use method_router::{MethodRouter, delete, get, head, options, patch, post, put, trace};
pub use router::Router;
