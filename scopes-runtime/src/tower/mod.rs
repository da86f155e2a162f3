//! Layers for services that speak HTTP: whoever is asked, and for what.

mod answer;
mod authentication;
mod endpoints;
mod lenient;
mod overlap;
mod path_table;
pub(crate) mod response;
mod table;
mod template;
mod verdict;

pub use answer::AnswerBody;
pub use authentication::{Authentication, AuthenticationLayer};
pub use endpoints::{EndpointLayer, Enforce};
pub use table::{EndpointTable, UnknownEndpoint};
pub use verdict::{Verdict, Verified};

#[cfg(feature = "tonic")]
pub(crate) use verdict::leave;
