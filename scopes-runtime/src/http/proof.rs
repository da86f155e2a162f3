//! The proof that the token of a request meets a requirement.

use crate::http::check::{Asked, insufficient_scope, token_for};
use crate::http::credentials::Credentials;
use crate::http::refusal::Refusal;
use crate::requirement::granted::Granted;
use crate::requirement::shape::Shape as _;
use crate::requirement::{Requirement, ScopeOf};
use crate::token::Token;

/// The proof that the token among what a request carries meets a requirement, or the answer to a request that has no such
/// token.
#[inline]
pub(crate) fn authorize<R: Requirement>(
    credentials: Option<&Credentials<Token<ScopeOf<R>>>>,
    asked: impl Asked,
) -> Result<Granted<R>, Refusal> {
    let token = token_for(credentials, R::Shape::required_beside, asked)?;
    token.check::<R>().map_err(|missing| insufficient_scope(token, missing.into(), asked))
}
