//! Where a protected resource describes itself (RFC 9728).

use core::fmt;
use std::sync::Arc;
use std::vec::Vec;

use crate::catalog::identity::CatalogId;
#[cfg(feature = "_frameworks")]
use crate::catalog::{CatalogScope, scope_from_name};

/// Where the protected resource describes itself (RFC 9728 §3), for the `resource_metadata` parameter of challenges.
///
/// Left in the request's extensions beside [`Credentials`](crate::Credentials), where the service has such a document. A clone
/// shares the text, so make one at start and leave clones.
///
/// That of `ProtectedResourceMetadata::url` brings along the scopes that clients should ask for at first: challenges with the
/// status 401 name them beside those that the route needs.
#[derive(Clone, PartialEq, Eq)]
pub struct ResourceMetadataUrl {
    url: Arc<str>,
    initial: Arc<[(CatalogId, &'static str)]>,
}

impl ResourceMetadataUrl {
    /// Metadata at the URL of the document, a text or a `String`.
    pub fn new(url: impl Into<Arc<str>>) -> Self {
        Self { url: url.into(), initial: Vec::new().into() }
    }

    #[cfg(feature = "_frameworks")]
    pub(crate) fn with_initial(self, initial: &[(CatalogId, &'static str)]) -> Self {
        Self { initial: initial.into(), ..self }
    }

    /// The URL of the document.
    pub fn as_str(&self) -> &str {
        &self.url
    }

    /// The scopes to ask for at first, those of one catalog.
    #[cfg(feature = "_frameworks")]
    pub(crate) fn initial_scopes<S: CatalogScope>(&self) -> impl Iterator<Item = S> {
        let of_catalog = self.initial.iter().filter(|(catalog, _)| *catalog == CatalogId::of::<S>());
        of_catalog.filter_map(|(_, name)| scope_from_name(name).ok())
    }
}

impl fmt::Debug for ResourceMetadataUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let initial: Vec<_> = self.initial.iter().map(|(_, name)| name).collect();
        f.debug_struct("ResourceMetadataUrl").field("url", &self.url).field("initial", &initial).finish()
    }
}
