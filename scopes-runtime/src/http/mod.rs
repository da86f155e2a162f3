//! Answers to HTTP requests, and what they are made of, for every framework.

#[cfg(feature = "frameworks")]
pub(crate) mod authenticated;
#[cfg(feature = "std")]
pub(crate) mod bearer;
#[cfg(feature = "std")]
mod challenge;
#[cfg(feature = "frameworks")]
pub(crate) mod check;
pub(crate) mod credentials;
#[cfg(feature = "frameworks")]
pub(crate) mod log;
#[cfg(feature = "frameworks")]
#[cfg_attr(not(feature = "tower"), allow(dead_code, reason = "the checks look for them, and nothing leaves them"))]
pub(crate) mod options;
#[cfg(feature = "std")]
mod problem;
#[cfg(feature = "tower")]
pub(crate) mod protected_resource_metadata;
#[cfg(feature = "frameworks")]
#[cfg_attr(not(feature = "tower"), allow(dead_code, reason = "what reads credentials is the layer of tower"))]
pub(crate) mod reader;
#[cfg(feature = "std")]
pub(crate) mod refusal;
#[cfg(feature = "frameworks")]
#[cfg_attr(not(feature = "tower"), allow(dead_code, reason = "what reads credentials is the layer of tower"))]
pub(crate) mod request_head;
#[cfg(feature = "tower")]
pub(crate) mod resource_identifier;
#[cfg(feature = "std")]
pub(crate) mod resource_metadata_url;
#[cfg(feature = "frameworks")]
pub(crate) mod seen_route;
#[cfg(feature = "frameworks")]
pub(crate) mod shown;
