//! The claims of signed tokens, beside what all tests share.

use scopes::{BearerToken, CatalogScope, ScopeClaim};
use serde::Deserialize;

pub(crate) use testing_support::{Answer, Count, Keys, Server};

#[derive(Deserialize)]
#[serde(bound = "")]
pub(crate) struct Claims<S: CatalogScope> {
    pub(crate) sub: String,
    pub(crate) scope: ScopeClaim<S>,
}

/// The claims of a token that is good.
pub(crate) fn verify<S: CatalogScope>(keys: &Keys, token: &BearerToken) -> Option<Claims<S>> {
    keys.verify(token.as_str())
}
