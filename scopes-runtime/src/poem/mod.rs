//! poem: extractors, refusals as errors, the middleware that finds out who calls, and routes that take only guarded handlers.

mod api;
mod app;
mod authentication;
mod checked;
mod description;
mod extract;
mod guard;
mod guarded;
mod guards;
mod handlers;
mod matched;
mod middleware;
mod mount;
mod part;
mod path;
mod refusal;
mod route_method;

pub use crate::http::authenticates::Authenticates;
pub use api::{guarded, requirements};
pub use app::App;
pub use authentication::AuthenticationEndpoint;
pub use guarded::Guarded;
pub use guards::Guards;
pub use handlers::Handlers;
pub use middleware::RouteMiddleware;
pub use part::Part;
pub use refusal::complete;
pub use route_method::{RouteMethod, connect, delete, get, head, options, patch, post, put, trace};
