//! Reads the token or the proof of a request that may have no credentials.

use crate::catalog::CatalogScope;
use crate::http::check::{Asked, valid_token};
use crate::http::credentials::Credentials;
use crate::http::refusal::Refusal;
use crate::requirement::granted::Granted;
use crate::requirement::{Requirement, ScopeOf};
use crate::token::Token;

/// The token of a request that needs none. A request without credentials has none; any other request without a good token is
/// refused as by [`valid_token`].
pub(crate) fn optional_token<S: CatalogScope>(
    credentials: Option<&Credentials<Token<S>>>,
    asked: impl Asked,
) -> Result<Option<&Token<S>>, Refusal> {
    match credentials {
        Some(Credentials::Absent) => {
            asked.see_route();
            Ok(None)
        }
        other => valid_token(other, asked).map(Some),
    }
}

/// The proof of a requirement that is optional. Missing scopes are none too.
pub(crate) fn optional_proof<R: Requirement>(
    credentials: Option<&Credentials<Token<ScopeOf<R>>>>,
    asked: impl Asked,
) -> Result<Option<Granted<R>>, Refusal> {
    let token = optional_token(credentials, asked)?;
    Ok(token.and_then(|token| token.check().ok()))
}
