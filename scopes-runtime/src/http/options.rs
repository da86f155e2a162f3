//! The options of an authentication layer beside its verifier.

use std::vec::Vec;

use crate::catalog::CatalogScope;
use crate::http::challenge_options::ChallengeOptions;
use crate::http::reader::Reader;
use crate::http::resource_metadata_url::ResourceMetadataUrl;

/// The options of an authentication layer. It leaves the description and the challenges in each request, for the checks to
/// answer with.
#[derive(Clone, Debug)]
pub(crate) struct AuthenticationOptions<S: CatalogScope> {
    pub(crate) metadata: Option<ResourceMetadataUrl>,
    pub(crate) challenge: ChallengeOptions<S>,
    pub(crate) readers: Vec<Reader>,
}

impl<S: CatalogScope> Default for AuthenticationOptions<S> {
    fn default() -> Self {
        Self { metadata: None, challenge: ChallengeOptions::new(), readers: Vec::new() }
    }
}

impl<S: CatalogScope> AuthenticationOptions<S> {
    pub(crate) fn read(&mut self, reader: Reader) {
        if let Some(scheme) = reader.other_scheme() {
            self.challenge = self.challenge.clone().read_scheme(scheme);
        }
        self.readers.push(reader);
    }
}
