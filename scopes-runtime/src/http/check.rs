//! The check that every framework makes: from what a request carries to its token, or to the answer that refuses it.

use core::fmt;
use std::string::String;

use crate::catalog::CatalogScope;
use crate::catalog::identity::CatalogId;
use crate::http::authenticated::{AuthenticatedFor, is_announced};
use crate::http::credentials::Credentials;
use crate::http::refusal::Refusal;
use crate::http::resource_metadata_url::ResourceMetadataUrl;
use crate::token::Token;
use crate::token::explain::Explanation;
use crate::token::missing::MissingScopes;

/// What an answer may need of a request beside the credentials. It is looked for when there is one.
pub(crate) trait Asked {
    /// Where the resource describes itself.
    fn metadata(&self) -> Option<ResourceMetadataUrl>;

    /// What the last authentication layer left.
    fn authenticated_for(&self) -> Option<AuthenticatedFor>;

    /// The method and the route, for the log.
    fn endpoint(&self) -> String;
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
        Some(Credentials::Unavailable) => Err(Refusal::unavailable()),
        None => Err(misconfigured::<S>(asked)),
    }
}

/// The answer to a token that lacks scopes. Why it lacks them stands in the log only.
pub(crate) fn insufficient_scope<S: CatalogScope>(
    token: &Token<S>,
    missing: &MissingScopes<S>,
    asked: &impl Asked,
) -> Refusal {
    tracing::info!("{}: {}", asked.endpoint(), Explanation::of_missing(token, missing));
    Refusal::insufficient_scope(missing, asked.metadata().as_ref())
}

/// The answer where nobody can say who calls. Why stands in the log only.
#[cold]
fn misconfigured<S: CatalogScope>(asked: &impl Asked) -> Refusal {
    let needed = CatalogId::of::<S>();
    let cause = match asked.authenticated_for() {
        Some(AuthenticatedFor(other)) if other != needed => Cause::Other(other),
        _ if is_announced::<S>() => Cause::Elsewhere,
        _ => Cause::Nowhere,
    };
    let (endpoint, mistake) = (asked.endpoint(), Mistake { needed, cause });
    tracing::error!("{endpoint} needs a token of {mistake}");
    Refusal::misconfigured()
}

/// A service that cannot know who calls one of its routes.
struct Mistake {
    needed: CatalogId,
    cause: Cause,
}

/// Why it cannot.
enum Cause {
    /// The layer of this catalog ran.
    Other(CatalogId),
    /// No layer ran, and there is one that should have.
    Elsewhere,
    /// There is no layer that should have run.
    Nowhere,
}

impl fmt::Display for Mistake {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (name, module) = (self.needed.name(), self.needed.module());
        match self.cause {
            Cause::Other(other) if other.name() == name => write!(
                f,
                "catalog `{name}` ({module}), but the authentication layer left one of `{name}` ({}): each `scopes!` makes \
                 its own types, call it once",
                other.module()
            ),
            Cause::Other(other) => write!(
                f,
                "catalog `{name}` ({module}), but the authentication layer left one of `{}` ({}): this part of the service \
                 needs a verifier of its own",
                other.name(),
                other.module()
            ),
            Cause::Elsewhere => write!(
                f,
                "catalog `{name}`, but its authentication layer covers other routes only: `.layer(…)` stands around what was \
                 added before it, `authenticated_by(…)` around everything"
            ),
            Cause::Nowhere => write!(
                f,
                "catalog `{name}`, but no authentication layer ran: add one, which leaves `Credentials<Token>` in every \
                 request"
            ),
        }
    }
}
