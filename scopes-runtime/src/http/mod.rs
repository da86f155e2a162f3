//! Answers to HTTP requests, and what they are made of, for every framework.

#[cfg(feature = "_frameworks")]
pub(crate) mod authenticated;
#[cfg(any(feature = "axum", feature = "poem"))]
pub(crate) mod authenticates;
#[cfg(feature = "_frameworks")]
pub(crate) mod authentication_layer;
#[cfg(feature = "std")]
pub(crate) mod bearer;
#[cfg(feature = "std")]
mod challenge;
#[cfg(feature = "_frameworks")]
pub(crate) mod challenge_options;
#[cfg(feature = "_frameworks")]
pub(crate) mod check;
#[cfg(feature = "_frameworks")]
pub(crate) mod completion;
pub(crate) mod credentials;
#[cfg(feature = "_frameworks")]
pub(crate) mod left;
#[cfg(feature = "_frameworks")]
pub(crate) mod log;
#[cfg(any(feature = "actix", feature = "axum", feature = "poem", feature = "rocket"))]
pub(crate) mod optional;
#[cfg(feature = "_frameworks")]
pub(crate) mod options;
#[cfg(feature = "rocket")]
pub(crate) mod place;
#[cfg(feature = "std")]
mod problem;
#[cfg(any(feature = "actix", feature = "axum", feature = "poem", feature = "rocket", feature = "tonic"))]
pub(crate) mod proof;
#[cfg(feature = "_frameworks")]
pub(crate) mod protected_resource_metadata;
#[cfg(feature = "_frameworks")]
pub(crate) mod reader;
#[cfg(feature = "std")]
pub(crate) mod refusal;
#[cfg(feature = "_frameworks")]
pub(crate) mod request_head;
#[cfg(feature = "_frameworks")]
pub(crate) mod resource_identifier;
#[cfg(feature = "std")]
pub(crate) mod resource_metadata_url;
#[cfg(any(feature = "poem", feature = "tower"))]
pub(crate) mod seen_path;
#[cfg(feature = "_frameworks")]
pub(crate) mod seen_route;
#[cfg(feature = "_frameworks")]
pub(crate) mod shown;
#[cfg(feature = "_frameworks")]
pub(crate) mod verdict;
