//! Layers for services that speak HTTP: whoever is asked, and for what.

mod authentication;
mod endpoints;
mod lenient;
mod overlap;
mod path_table;
pub(crate) mod response;
mod table;
mod template;

pub use authentication::{Authentication, AuthenticationLayer, Verdict, Verified};
pub use endpoints::{EndpointLayer, Enforce};
pub use table::{EndpointTable, UnknownEndpoint};

#[cfg(feature = "tonic")]
pub(crate) use authentication::leave;
