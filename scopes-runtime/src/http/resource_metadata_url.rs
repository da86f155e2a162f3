//! Where a protected resource describes itself (RFC 9728).

/// Where the protected resource describes itself (RFC 9728 §3), for the `resource_metadata` parameter of challenges.
///
/// Left in the request's extensions beside [`Credentials`](crate::Credentials), where the service has such a document. A clone
/// shares the text, so make one at start and leave clones.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ResourceMetadataUrl {
    url: std::sync::Arc<str>,
}

impl ResourceMetadataUrl {
    /// Metadata at the URL of the document, a text or a `String`.
    pub fn new(url: impl Into<std::sync::Arc<str>>) -> Self {
        Self { url: url.into() }
    }

    /// The URL of the document.
    pub fn as_str(&self) -> &str {
        &self.url
    }
}
