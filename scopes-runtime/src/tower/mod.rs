//! Layers around services that speak HTTP. They find out who calls, and refuse who may not.

mod answer;
mod authentication;
mod caseless;
mod completion;
mod descent;
mod endpoints;
#[cfg(feature = "tonic")]
pub(crate) mod grpc;
mod known_route;
#[cfg(test)]
mod linear;
mod part;
mod path_table;
mod plain;
mod response;
mod rivals;
mod steps;
mod table;
mod template;
mod tree;
mod walk;

pub use answer::AnswerBody;
pub use authentication::Authentication;
pub use endpoints::Endpoints;
pub use table::{EndpointTable, UnknownEndpoint};
