//! Layers for services that speak HTTP: whoever is asked, and for what.

mod authentication;
mod endpoints;
pub(crate) mod http;
mod overlap;
mod path;
mod paths;
mod table;
mod template;

pub use authentication::{Authenticate, AuthenticationLayer, Verdict, Verified};
pub use endpoints::{EndpointLayer, Enforce};
pub use table::{EndpointTable, NoEndpoint, Rule};

#[cfg(feature = "tonic")]
pub(crate) use authentication::leave;
