//! Tokens without a signature, for a verifier that knows each of them.

use core::fmt;
use std::string::String;
use std::sync::{Arc, PoisonError, RwLock};
use std::vec::Vec;

use super::principal::Principal;
use crate::catalog::CatalogScope;
use crate::http::bearer::BearerToken;
use crate::token::Token;

/// Issues tokens to the callers of a [`Matrix`](super::Matrix), and knows them again. All clones of it know the same tokens.
///
/// It stands for an authorization server, and its `verify` for the verifier of the service, which is then not tested: that one is
/// told apart from this by tests with signed tokens.
pub struct FakeIssuer<S: CatalogScope> {
    issued: Arc<RwLock<Vec<Token<S>>>>,
}

impl<S: CatalogScope> FakeIssuer<S> {
    /// Has issued nothing yet.
    pub fn new() -> Self {
        Self { issued: Arc::default() }
    }

    /// A token for a caller.
    pub fn issue(&self, caller: &Principal<S>) -> String {
        let mut issued = self.issued.write().unwrap_or_else(PoisonError::into_inner);
        issued.push(caller.token());
        std::format!("{PREFIX}{}", issued.len() - 1)
    }

    /// What a token that was issued here may do; nothing for any other.
    pub fn verify(&self, token: &BearerToken) -> Option<Token<S>> {
        let position: usize = token.as_str().strip_prefix(PREFIX)?.parse().ok()?;
        self.issued.read().unwrap_or_else(PoisonError::into_inner).get(position).copied()
    }
}

const PREFIX: &str = "fake-token-";

impl<S: CatalogScope> Default for FakeIssuer<S> {
    fn default() -> Self {
        Self::new()
    }
}

impl<S: CatalogScope> Clone for FakeIssuer<S> {
    fn clone(&self) -> Self {
        Self { issued: Arc::clone(&self.issued) }
    }
}

impl<S: CatalogScope> fmt::Debug for FakeIssuer<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("FakeIssuer").finish_non_exhaustive()
    }
}
