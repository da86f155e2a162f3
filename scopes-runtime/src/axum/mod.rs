//! axum: extractors, and a router that takes only guarded handlers.

mod app;
mod checked;
mod extract;
mod guard;
mod guarded;
mod handlers;
mod head;
mod method_router;
mod methods;
mod mount;
mod path;
mod records;
mod route_handler;
mod router;
mod unfinished;

pub use crate::http::authenticates::Authenticates;
pub use app::App;
pub use guarded::Guarded;
pub use handlers::Handlers;
pub use method_router::{MethodRouter, any, connect, delete, get, head, on, options, patch, post, put, trace};
pub use route_handler::RouteHandler;
pub use router::Router;
pub use unfinished::FinishedWithAuthenticatedBy;
