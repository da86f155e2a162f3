//! What an authentication layer is told beside its verifier, the same in every framework.

use std::string::String;
use std::sync::Arc;
use std::vec::Vec;

use crate::catalog::{CatalogScope, HasGates};
use crate::http::challenge::Challenge;
use crate::http::reader::Reader;
use crate::http::refusal::Refusal;
use crate::http::resource_metadata_url::ResourceMetadataUrl;
use crate::set::Set;
use crate::token::gates::Gates;

/// Which answers with the status 401 name scopes: those that the metadata document says to begin with, and those that the
/// route asks for.
///
/// A client that follows the challenge then asks for enough at once. Whoever has no token is told in exchange which scopes a
/// route needs. Some clients ask for the scopes of a challenge *instead of* those that they had.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ChallengeScopes {
    /// None.
    Never,
    /// Those to a request with a token that is not good.
    WithToken,
    /// All of them.
    #[default]
    Always,
}

/// The options of an authentication layer. It leaves them in each request, behind an `Arc`, for the checks to answer with.
#[derive(Clone, Debug)]
pub(crate) struct AuthenticationOptions<S: CatalogScope> {
    pub(crate) metadata: Option<ResourceMetadataUrl>,
    pub(crate) challenge_scopes: ChallengeScopes,
    pub(crate) accumulates: bool,
    /// The scopes that are behind no gate that is known to be shut.
    open: Set<S>,
    pub(crate) readers: Vec<Reader>,
}

impl<S: CatalogScope> Default for AuthenticationOptions<S> {
    fn default() -> Self {
        Self {
            metadata: None,
            challenge_scopes: ChallengeScopes::default(),
            accumulates: false,
            open: Set::all(),
            readers: Vec::new(),
        }
    }
}

impl<S: CatalogScope> AuthenticationOptions<S> {
    /// Says that all gates but these are shut, whoever calls.
    pub(crate) fn shut_gates(&mut self, open: Gates<S>)
    where
        S: HasGates,
    {
        self.open = S::policy().behind_open(open.entries());
    }

    /// What grants can give to anybody, as far as it is known without a token.
    pub(crate) fn open(&self) -> Set<S> {
        self.open
    }

    /// The challenge of a refusal, with what the handler did not know of it.
    fn challenge(
        &self,
        refusal: &Refusal,
        challenge: Challenge,
        metadata: Option<ResourceMetadataUrl>,
        granted: Option<Set<S>>,
    ) -> Challenge {
        let scopes = refusal.scopes::<S>();
        let asked = match refusal.status() {
            401 if self.names_scopes(challenge.error.is_some()) => {
                let initial: Set<S> = metadata.iter().flat_map(ResourceMetadataUrl::initial_scopes).collect();
                let needed = if (scopes.required - self.open).has_none() { scopes.required } else { Set::ZERO };
                (initial & self.open) | needed
            }
            403 if scopes.can_be_granted => scopes.required | granted.filter(|_| self.accumulates).unwrap_or_default(),
            _ => Set::ZERO,
        };
        Challenge { scope: std::format!("{asked}"), metadata: metadata.or(challenge.metadata), ..challenge }
    }

    fn names_scopes(&self, has_token: bool) -> bool {
        match self.challenge_scopes {
            ChallengeScopes::Never => false,
            ChallengeScopes::WithToken => has_token,
            ChallengeScopes::Always => true,
        }
    }

    /// Adds to a refusal what this layer knows: where the resource describes itself, which scopes to begin with, what the
    /// token was granted, and which other schemes there are.
    pub(crate) fn add_to(&self, refusal: &mut Refusal, metadata: Option<ResourceMetadataUrl>, granted: Option<Set<S>>) {
        let Some(challenge) = refusal.incomplete_of::<S>().cloned() else { return };
        let others: Vec<String> = match refusal.status() {
            401 => self.readers.iter().filter_map(|reader| reader.challenge(S::CATALOG_NAME)).collect(),
            _ => Vec::new(),
        };
        let challenge = self.challenge(refusal, challenge, metadata, granted);
        refusal.set_challenge(challenge, others);
    }
}

/// The options as an authentication layer leaves them.
pub(crate) type LeftOptions<S> = Arc<AuthenticationOptions<S>>;
