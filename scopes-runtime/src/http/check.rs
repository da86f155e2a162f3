//! The check that every framework makes: from what a request carries to its token, or to the answer that refuses it.

use std::string::String;

use crate::catalog::CatalogScope;
use crate::catalog::identity::CatalogId;
use crate::http::authenticated::{AuthenticatedFor, is_announced};
use crate::http::challenge_options::ChallengeOptions;
use crate::http::credentials::Credentials;
use crate::http::log::{self, NotAuthenticated};
use crate::http::reader::IsAmbiguous;
use crate::http::refusal::Refusal;
use crate::http::resource_metadata_url::ResourceMetadataUrl;
use crate::set::Set;
use crate::token::Token;
use crate::token::explain::Explanation;

/// Where an authentication layer goes in a framework, for who put it in the wrong place.
#[derive(Clone, Copy)]
pub(crate) struct LayerPlace {
    /// What puts one around all routes.
    pub(crate) everywhere: &'static str,
    /// Which routes a layer covers.
    pub(crate) covers: &'static str,
}

/// What an answer may need of a request beside the credentials. But for the route, it is looked for when there is one.
pub(crate) trait Asked: Copy {
    /// Where an authentication layer goes.
    const PLACE: LayerPlace = LayerPlace {
        everywhere: "`authenticated_by(verify)` of the router",
        covers: "`.layer(…)` stands around what was added before it, `authenticated_by(…)` around everything",
    };

    /// What an authentication layer left.
    fn left<T: Clone + Send + Sync + 'static>(&self) -> Option<T>;

    /// The method and the route, for the log.
    fn route(&self) -> String;

    /// Tells an authentication layer that knows of no route which one this is.
    #[inline]
    fn see_route(&self) {}
}

/// The token among what a request carries, or the answer to a request without a good one.
#[inline]
pub(crate) fn valid_token<S: CatalogScope>(
    credentials: Option<&Credentials<Token<S>>>,
    asked: impl Asked,
) -> Result<&Token<S>, Refusal> {
    token_for(credentials, |_, _| Set::ZERO, asked)
}

/// The token among what a request carries, for a check that needs scopes. `required` is given the scopes that the token holds and
/// those that grants can add, and says which scopes the challenge asks for.
#[inline]
pub(crate) fn token_for<S: CatalogScope>(
    credentials: Option<&Credentials<Token<S>>>,
    required: impl Fn(&Set<S>, &Set<S>) -> Set<S>,
    asked: impl Asked,
) -> Result<&Token<S>, Refusal> {
    let Some(Credentials::Valid(token)) = credentials else {
        return Err(no_token(credentials, required, asked));
    };
    // The handler may refuse the request by itself. What is refused here is complete.
    asked.see_route();
    Ok(token)
}

/// The answer to a request that has no good token.
#[cold]
fn no_token<S: CatalogScope>(
    credentials: Option<&Credentials<Token<S>>>,
    required: impl Fn(&Set<S>, &Set<S>) -> Set<S>,
    asked: impl Asked,
) -> Refusal {
    match credentials {
        Some(Credentials::Refused) => not_good::<S>(required, asked),
        Some(Credentials::Absent) => without_token::<S>(Refusal::unauthenticated, required, asked),
        Some(Credentials::Unavailable) => unavailable::<S>(asked),
        Some(Credentials::Valid(_)) | None => misconfigured::<S, _>(asked),
    }
}

/// Completes the answer to a token that lacks scopes. Only the log says why it lacks them.
#[cold]
pub(crate) fn insufficient_scope<S: CatalogScope>(
    token: &Token<S>,
    mut refusal: Refusal,
    asked: impl Asked,
) -> Refusal {
    let options = asked.left::<ChallengeOptions<S>>().unwrap_or_default();
    complete(&mut refusal, &options, asked.left(), Some(token), &asked.route(), 403);
    refusal
}

/// Adds to a refusal what the handler did not know, and writes its line in the log. `status` is that of the answer: a handler
/// may hide a refusal behind another one.
pub(crate) fn complete<S: CatalogScope>(
    refusal: &mut Refusal,
    options: &ChallengeOptions<S>,
    metadata: Option<ResourceMetadataUrl>,
    token: Option<&Token<S>>,
    route: &str,
    status: u16,
) {
    options.add_to(refusal, metadata, token.map(Token::granted));
    let cause = (refusal.status() == 403).then(|| {
        let scopes = refusal.scopes::<S>();
        let cause = cause(token, scopes.missing);
        log::refused(route, status, &scopes, &cause);
        cause
    });
    refusal.complete(cause);
}

/// Why a token lacks scopes. A handler may have looked at another token than that of the request, or at less than it allows.
fn cause<S: CatalogScope>(token: Option<&Token<S>>, missing: Set<S>) -> String {
    match token {
        Some(token) if (missing & token.scopes()).has_none() => {
            std::format!("{}", Explanation::of_missing(token, missing).on_one_line())
        }
        Some(_) => String::from("the handler checked another token than that of the request, or less of it"),
        None => String::from("the handler checked a token of its own: the request has none"),
    }
}

/// The answer to a request without credentials, or with some that are not good: the challenge names what is needed.
fn without_token<S: CatalogScope>(
    refuse: fn(Set<S>, Option<&ResourceMetadataUrl>) -> Refusal,
    required: impl Fn(&Set<S>, &Set<S>) -> Set<S>,
    asked: impl Asked,
) -> Refusal {
    let options = asked.left::<ChallengeOptions<S>>().unwrap_or_default();
    let mut refusal = refuse(required(&Set::ZERO, &options.open()), None);
    complete(&mut refusal, &options, asked.left(), None, "", 401);
    refusal
}

/// The answer to credentials that are not good.
fn not_good<S: CatalogScope>(required: impl Fn(&Set<S>, &Set<S>) -> Set<S>, asked: impl Asked) -> Refusal {
    if asked.left::<IsAmbiguous>().is_some() {
        return Refusal::invalid_request::<S>(asked.left().as_ref());
    }
    without_token::<S>(Refusal::invalid_token, required, asked)
}

/// The answer where nobody could find out whether a token is good.
fn unavailable<S: CatalogScope>(asked: impl Asked) -> Refusal {
    log::unavailable::<S>(&asked.route());
    Refusal::unavailable()
}

/// The answer if nobody can say who calls. Only the log says why.
fn misconfigured<S: CatalogScope, A: Asked>(asked: A) -> Refusal {
    let needed = CatalogId::of::<S>();
    let cause = match asked.left() {
        Some(AuthenticatedFor(other)) if other != needed => NotAuthenticated::Other(other),
        _ if is_announced::<S>() => NotAuthenticated::Elsewhere(A::PLACE),
        _ => NotAuthenticated::Nowhere(A::PLACE),
    };
    log::not_authenticated(&asked.route(), needed, &cause);
    Refusal::misconfigured()
}
