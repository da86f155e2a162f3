//! What challenges ask for: what an authentication layer can be told about them, the same in every framework.

use std::string::String;
use std::sync::Arc;
use std::vec::Vec;

use crate::catalog::{CatalogScope, HasGates};
use crate::claim::prefix::ScopePrefix;
use crate::http::challenge::{Challenge, value};
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

/// What challenges ask for, for a layer of your own that leaves [`Credentials`](crate::Credentials): it leaves these options
/// beside them, as it leaves a [`ResourceMetadataUrl`](crate::ResourceMetadataUrl). Make them at start and leave clones.
///
/// A layer of this crate has each of them as an option of its own, under the same name.
///
/// Its parameter is the catalog of the tokens: `ChallengeOptions<access::Scope>`.
#[derive(Clone, Debug)]
pub struct ChallengeOptions<S: CatalogScope> {
    which: ChallengeScopes,
    accumulates: bool,
    /// The scopes that are behind no gate that is known to be shut.
    open: Set<S>,
    /// What credentials are read of beside `Bearer`.
    schemes: Arc<[&'static str]>,
    prefix: Option<ScopePrefix>,
}

impl<S: CatalogScope> Default for ChallengeOptions<S> {
    fn default() -> Self {
        Self::new()
    }
}

impl<S: CatalogScope> ChallengeOptions<S> {
    /// What challenges ask for where nothing is said.
    pub fn new() -> Self {
        let which = ChallengeScopes::default();
        Self { which, accumulates: false, open: Set::all(), schemes: Arc::new([]), prefix: None }
    }

    /// Says which answers with the status 401 name scopes. By default all of them do.
    #[must_use]
    pub fn challenge_scopes(self, which: ChallengeScopes) -> Self {
        Self { which, ..self }
    }

    /// Says that challenges with the status 403 name what the token was granted beside what the route needs. It is for clients
    /// that ask for the scopes of a challenge alone, and so lose those that they had; others add these by themselves.
    #[must_use]
    pub fn accumulate(self) -> Self {
        Self { accumulates: true, ..self }
    }

    /// Says that all gates but the open ones are shut, whoever calls. No challenge with the status 401 names a scope behind
    /// one of them, which would convey nothing.
    ///
    /// A token has gates of its own. Leave this out where they differ from caller to caller.
    #[must_use]
    pub fn shut_gates(self, gates: Gates<S>) -> Self
    where
        S: HasGates,
    {
        Self { open: S::policy().behind_open(gates.entries()), ..self }
    }

    /// Says that clients ask the authorization server for names with this prefix: challenges name scopes so. The bodies of
    /// answers, and the log, have the names of the catalog.
    #[must_use]
    pub fn scope_prefix(self, prefix: ScopePrefix) -> Self {
        Self { prefix: Some(prefix), ..self }
    }

    /// Says that credentials of another scheme are read too. Answers with the status 401 have a challenge of it.
    pub(crate) fn read_scheme(self, scheme: &'static str) -> Self {
        Self { schemes: self.schemes.iter().copied().chain([scheme]).collect(), ..self }
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
        Challenge { scope: self.names(asked), metadata: metadata.or(challenge.metadata), ..challenge }
    }

    /// Names as a client asks for them.
    fn names(&self, scopes: Set<S>) -> String {
        match &self.prefix {
            None => std::format!("{scopes}"),
            Some(prefix) => std::format!("{}", prefix.names(scopes)),
        }
    }

    fn names_scopes(&self, has_token: bool) -> bool {
        match self.which {
            ChallengeScopes::Never => false,
            ChallengeScopes::WithToken => has_token,
            ChallengeScopes::Always => true,
        }
    }

    /// Adds to a refusal what the layer knows: where the resource describes itself, which scopes to begin with, what the
    /// token was granted, and which other schemes there are.
    pub(crate) fn add_to(&self, refusal: &mut Refusal, metadata: Option<ResourceMetadataUrl>, granted: Option<Set<S>>) {
        let Some(challenge) = refusal.incomplete_of::<S>().cloned() else { return };
        let others: Vec<String> = match refusal.status() {
            401 => self.schemes.iter().map(|scheme| value(scheme, [("realm", S::CATALOG_NAME)])).collect(),
            _ => Vec::new(),
        };
        let challenge = self.challenge(refusal, challenge, metadata, granted);
        refusal.set_challenge(challenge, others);
    }
}
