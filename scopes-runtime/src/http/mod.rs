//! Answers to HTTP requests, and what they are made of, for every framework.

#[cfg(feature = "frameworks")]
pub(crate) mod authenticated;
#[cfg(feature = "std")]
pub(crate) mod bearer;
#[cfg(feature = "frameworks")]
pub(crate) mod check;
pub(crate) mod credentials;
#[cfg(feature = "frameworks")]
pub(crate) mod log;
#[cfg(feature = "tower")]
pub(crate) mod protected_resource_metadata;
#[cfg(feature = "std")]
pub(crate) mod refusal;
#[cfg(feature = "std")]
pub(crate) mod resource_metadata_url;
#[cfg(feature = "frameworks")]
pub(crate) mod shown;
