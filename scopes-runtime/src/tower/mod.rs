//! Around services that speak HTTP: who calls, and who may.

mod authentication;
mod caseless;
mod descent;
mod endpoints;
#[cfg(test)]
mod linear;
mod part;
mod path_table;
mod plain;
pub(crate) mod response;
mod rivals;
mod shown;
mod steps;
mod table;
mod template;
mod tree;
mod walk;

pub use authentication::{Authentication, AuthenticationLayer, Verdict, Verified};
pub use endpoints::Endpoints;
pub use table::{EndpointTable, UnknownEndpoint};

#[cfg(feature = "tonic")]
pub(crate) use authentication::leave;
