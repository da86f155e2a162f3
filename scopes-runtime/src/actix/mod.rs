//! actix-web: extractors, refusals as errors, the middleware that finds out who calls, and a scope that takes only guarded
//! handlers.

mod authentication;
mod behind;
mod check;
mod declared;
mod description;
mod extract;
mod guarded;
mod handlers;
mod method_route;
mod middleware;
mod mount;
mod path;
mod pattern;
mod position;
mod refusal;
mod route_handler;
mod scope;
mod services;
mod taken;

pub use authentication::AuthenticationService;
pub use description::{Description, describe};
pub use guarded::Guarded;
pub use handlers::Handlers;
pub use method_route::{MethodRoute, connect, delete, get, head, options, patch, post, put, route, trace};
pub use middleware::Middleware;
pub use refusal::complete;
pub use route_handler::RouteHandler;
pub use scope::{Scope, scope};
pub use services::Services;
