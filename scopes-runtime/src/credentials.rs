//! What an authentication layer leaves in a request.

#[cfg(feature = "frameworks")]
use std::string::String;

#[cfg(feature = "frameworks")]
use crate::catalog::CatalogScope;
#[cfg(feature = "frameworks")]
use crate::explain::Explanation;
#[cfg(feature = "frameworks")]
use crate::missing::MissingScopes;
#[cfg(feature = "frameworks")]
use crate::refusal::Refusal;
#[cfg(feature = "frameworks")]
use crate::token::Token;

/// What an authentication layer found in a request. It always leaves one of these in the request's extensions; a
/// request without any was not authenticated by anything, and is answered with 500.
///
/// ```
/// # use scopes_runtime::{CatalogScope, Credentials, Set, Token};
/// # fn example<S: CatalogScope>(verified: Option<&str>) -> Credentials<Token<S>> {
/// match verified {
///     None => Credentials::Absent,
///     Some(claim) => match Set::parse(claim) {
///         Ok(parsed) => Credentials::Valid(Token::new(parsed.scopes())),
///         Err(_) => Credentials::Refused,
///     },
/// }
/// # }
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Credentials<Token> {
    /// The request carries no credentials.
    Absent,
    /// The request carries credentials that are malformed, expired, revoked or otherwise not good.
    Refused,
    /// The request carries good credentials.
    Valid(Token),
}

/// Where the protected resource describes itself (RFC 9728 §3), for the `resource_metadata` parameter of challenges.
///
/// Left in the request's extensions beside [`Credentials`], where the service has such a document. A clone shares the
/// text, so make one at start and leave clones.
#[cfg(feature = "std")]
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ResourceMetadata {
    url: std::sync::Arc<str>,
}

#[cfg(feature = "std")]
impl ResourceMetadata {
    /// Metadata at the URL of the document, a text or a `String`.
    pub fn new(url: impl Into<std::sync::Arc<str>>) -> Self {
        Self { url: url.into() }
    }

    /// The URL of the document.
    pub fn url(&self) -> &str {
        &self.url
    }
}

/// The token among what a request carries, or the answer to a request without a good one.
///
/// What only an answer needs is looked for when there is one. Where no layer left anything the log names the endpoint: the
/// method and the route.
#[cfg(feature = "frameworks")]
pub(crate) fn valid_token<'c, 'm, S: CatalogScope>(
    credentials: Option<&'c Credentials<Token<S>>>,
    metadata: impl FnOnce() -> Option<&'m ResourceMetadata>,
    endpoint: impl FnOnce() -> String,
) -> Result<&'c Token<S>, Refusal> {
    match credentials {
        Some(Credentials::Valid(token)) => Ok(token),
        Some(Credentials::Refused) => Err(Refusal::invalid_token(metadata())),
        Some(Credentials::Absent) => Err(Refusal::unauthenticated(metadata())),
        None => {
            let (endpoint, catalog) = (endpoint(), S::CATALOG_NAME);
            tracing::error!(
                "{endpoint} needs a token of catalog `{catalog}`, but the request carries no `Credentials` of one: add an \
                 authentication layer that leaves `Credentials<Token>` in every request"
            );
            Err(Refusal::unchecked())
        }
    }
}

/// The answer to a token that lacks scopes. Why it lacks them stands in the log only.
#[cfg(feature = "frameworks")]
pub(crate) fn insufficient_scope<S: CatalogScope>(
    token: &Token<S>,
    missing: &MissingScopes<S>,
    metadata: Option<&ResourceMetadata>,
    endpoint: impl FnOnce() -> String,
) -> Refusal {
    tracing::info!("{}: {}", endpoint(), Explanation::of_missing(token, missing));
    Refusal::insufficient_scope(missing, metadata)
}
