//! The check that every framework makes: from what a request carries to its token, or to the answer that refuses it.

use std::string::String;

use crate::catalog::CatalogScope;
use crate::catalog::identity::CatalogId;
use crate::http::authenticated::{AuthenticatedFor, is_announced};
use crate::http::credentials::Credentials;
use crate::http::log::{self, NotAuthenticated};
use crate::http::refusal::Refusal;
use crate::http::resource_metadata_url::ResourceMetadataUrl;
#[cfg(feature = "axum")]
use crate::requirement::Requirement;
#[cfg(feature = "axum")]
use crate::requirement::granted::Granted;
use crate::token::Token;
use crate::token::missing::MissingScopes;

/// What an answer may need of a request beside the credentials. It is looked for when there is one.
pub(crate) trait Asked {
    /// What an authentication layer stands around, for who put one in the wrong place.
    const COVERS: &'static str =
        "`.layer(…)` stands around what was added before it, `authenticated_by(…)` around everything";

    /// Where the resource describes itself.
    fn metadata(&self) -> Option<ResourceMetadataUrl>;

    /// What the last authentication layer left.
    fn authenticated_for(&self) -> Option<AuthenticatedFor>;

    /// The method and the route, for the log.
    fn route(&self) -> String;
}

/// The token among what a request carries, or the answer to a request without a good one.
pub(crate) fn valid_token<'c, S: CatalogScope>(
    credentials: Option<&'c Credentials<Token<S>>>,
    asked: &impl Asked,
) -> Result<&'c Token<S>, Refusal> {
    match credentials {
        Some(Credentials::Valid(token)) => Ok(token),
        Some(Credentials::Refused) => Err(Refusal::invalid_token(asked.metadata().as_ref())),
        Some(Credentials::Absent) => Err(Refusal::unauthenticated(asked.metadata().as_ref())),
        Some(Credentials::Unavailable) => Err(unavailable::<S>(asked)),
        None => Err(misconfigured::<S, _>(asked)),
    }
}

/// The token of a request for which none is needed. Absent credentials are none; what else is no token is refused as by
/// [`valid_token`].
#[cfg(feature = "axum")]
pub(crate) fn optional_token<'c, S: CatalogScope>(
    credentials: Option<&'c Credentials<Token<S>>>,
    asked: &impl Asked,
) -> Result<Option<&'c Token<S>>, Refusal> {
    match credentials {
        Some(Credentials::Absent) => Ok(None),
        other => valid_token(other, asked).map(Some),
    }
}

/// The proof of a requirement that is optional. Missing scopes are none too.
#[cfg(feature = "axum")]
pub(crate) fn optional_proof<R: Requirement>(
    credentials: Option<&Credentials<Token<R::Scope>>>,
    asked: &impl Asked,
) -> Result<Option<Granted<R>>, Refusal> {
    let token = optional_token(credentials, asked)?;
    Ok(token.and_then(|token| token.check().ok()))
}

/// The answer to a token that lacks scopes. Why it lacks them stands in the log only.
pub(crate) fn insufficient_scope<S: CatalogScope>(
    token: &Token<S>,
    missing: &MissingScopes<S>,
    asked: &impl Asked,
) -> Refusal {
    log::refused(&asked.route(), token, missing);
    Refusal::insufficient_scope(missing, asked.metadata().as_ref())
}

/// The answer where nobody could find out whether a token is good.
#[cold]
fn unavailable<S: CatalogScope>(asked: &impl Asked) -> Refusal {
    log::unavailable::<S>(&asked.route());
    Refusal::unavailable()
}

/// The answer where nobody can say who calls. Why stands in the log only.
#[cold]
fn misconfigured<S: CatalogScope, A: Asked>(asked: &A) -> Refusal {
    let needed = CatalogId::of::<S>();
    let cause = match asked.authenticated_for() {
        Some(AuthenticatedFor(other)) if other != needed => NotAuthenticated::Other(other),
        _ if is_announced::<S>() => NotAuthenticated::Elsewhere(A::COVERS),
        _ => NotAuthenticated::Nowhere,
    };
    log::not_authenticated(&asked.route(), needed, &cause);
    Refusal::misconfigured()
}
