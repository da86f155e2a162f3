//! The check that every framework makes: from what a request carries to its token, or to the answer that refuses it.

use std::string::String;

use crate::catalog::CatalogScope;
use crate::http::credentials::Credentials;
use crate::http::refusal::Refusal;
use crate::http::resource_metadata_url::ResourceMetadataUrl;
use crate::token::Token;
use crate::token::explain::Explanation;
use crate::token::missing::MissingScopes;

/// The token among what a request carries, or the answer to a request without a good one.
///
/// What only an answer needs is looked for when there is one. Where no layer left anything the log names the endpoint: the
/// method and the route.
pub(crate) fn valid_token<'c, 'm, S: CatalogScope>(
    credentials: Option<&'c Credentials<Token<S>>>,
    metadata: impl FnOnce() -> Option<&'m ResourceMetadataUrl>,
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
            Err(Refusal::misconfigured())
        }
    }
}

/// The answer to a token that lacks scopes. Why it lacks them stands in the log only.
pub(crate) fn insufficient_scope<S: CatalogScope>(
    token: &Token<S>,
    missing: &MissingScopes<S>,
    metadata: Option<&ResourceMetadataUrl>,
    endpoint: impl FnOnce() -> String,
) -> Refusal {
    tracing::info!("{}: {}", endpoint(), Explanation::of_missing(token, missing));
    Refusal::insufficient_scope(missing, metadata)
}
