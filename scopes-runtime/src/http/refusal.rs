//! The answer to a request that is refused, the same in every framework.

use core::fmt;
use std::boxed::Box;
use std::string::String;
use std::vec::Vec;

use crate::catalog::CatalogScope;
use crate::catalog::identity::CatalogId;
#[cfg(feature = "_frameworks")]
use crate::catalog::scope_from_name;
use crate::http::challenge::Challenge;
use crate::http::problem::{problem, push_lists, push_names};
use crate::http::resource_metadata_url::ResourceMetadataUrl;
use crate::set::Set;
use crate::token::missing::{MissingScopes, RefusedScopes};
use crate::token::unmet_set::UnmetSet;

/// The answer to a request that is refused: its status, its challenge (RFC 6750 §3) and its body (RFC 9457).
///
/// Each framework's extractor turns one of these into a response of its own. A handler that finds by itself that a scope is
/// missing returns one by `?`: it is made from [`MissingScopes`](crate::MissingScopes) and [`UnmetSet`](crate::UnmetSet). On the
/// way out the authentication layer adds what the handler does not know, so that the answer is the one that the extractor
/// would have given, and writes its line in the log.
///
/// It stays in the extensions of the response, for metrics and audit.
#[derive(Clone, PartialEq, Eq)]
pub struct Refusal {
    answer: Box<Answer>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
struct Answer {
    status: u16,
    challenge: Option<Challenge>,
    /// What the client is sent, a line of the header for each scheme.
    challenges: Vec<String>,
    allow: Option<String>,
    detail: String,
    body: String,
    asked: Option<Asked>,
    cause: Option<String>,
    is_complete: bool,
}

/// The scopes that a refused request needed.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Asked {
    catalog: CatalogId,
    required: Vec<&'static str>,
    missing: Vec<&'static str>,
    /// Whether a client gets anywhere by asking for them.
    can_be_granted: bool,
}

impl Refusal {
    /// The media type of the body (RFC 9457 §6.1).
    pub const CONTENT_TYPE: &'static str = "application/problem+json";

    /// The request carries no credentials: 401, and a challenge with the scopes that a token needs.
    pub fn unauthenticated<S: CatalogScope>(needed: Set<S>, metadata: Option<&ResourceMetadataUrl>) -> Self {
        let detail = "the request carries no credentials";
        Self::new(401, "Unauthorized", detail, "").asking(needed).challenging::<S>(None, metadata)
    }

    /// The request carries credentials that are not good: 401 and `invalid_token`, with the scopes that a token needs.
    pub fn invalid_token<S: CatalogScope>(needed: Set<S>, metadata: Option<&ResourceMetadataUrl>) -> Self {
        let detail = "the token is malformed, expired, revoked or otherwise invalid";
        Self::new(401, "Unauthorized", detail, "").asking(needed).challenging::<S>(Some("invalid_token"), metadata)
    }

    /// The request carries credentials in two places, of which nobody knows which ones count: 400 and `invalid_request`.
    pub fn invalid_request<S: CatalogScope>(metadata: Option<&ResourceMetadataUrl>) -> Self {
        let detail = "the request carries credentials in more than one place";
        Self::new(400, "Bad Request", detail, "").challenging::<S>(Some("invalid_request"), metadata)
    }

    /// The token is good but scopes are missing: 403 and `insufficient_scope`.
    ///
    /// The challenge names the scopes that are required, held or not, for the client to ask for. It names none where
    /// no grant would help this token; what the body otherwise calls `missing` it calls `unavailable` then. Where any of
    /// several requirements would do, the body lists them as `alternatives`.
    pub fn insufficient_scope<S: CatalogScope>(
        missing: &MissingScopes<S>,
        metadata: Option<&ResourceMetadataUrl>,
    ) -> Self {
        Self::of_scopes(&missing.in_full(), &missing.alternatives(), metadata)
    }

    pub(crate) fn of_scopes<S: CatalogScope>(
        scopes: &RefusedScopes<S>,
        alternatives: &[Set<S>],
        metadata: Option<&ResourceMetadataUrl>,
    ) -> Self {
        let asked = Asked {
            catalog: CatalogId::of::<S>(),
            required: names(scopes.required),
            missing: names(scopes.missing),
            can_be_granted: scopes.can_be_granted,
        };
        let alternatives: Vec<_> = alternatives.iter().copied().map(names).collect();
        let mut members = String::new();
        push_names(&mut members, "required", &asked.required);
        push_names(&mut members, if asked.can_be_granted { "missing" } else { "unavailable" }, &asked.missing);
        if asked.can_be_granted && alternatives.len() > 1 {
            push_lists(&mut members, "alternatives", &alternatives);
        }
        let mut refusal = Self::new(403, "Forbidden", &std::format!("{scopes}"), &members);
        refusal.answer.asked = Some(asked);
        refusal.challenging::<S>(Some("insufficient_scope"), metadata)
    }

    /// The service has nothing at this path: 404.
    pub fn not_found() -> Self {
        Self::new(404, "Not Found", "there is nothing at this path", "")
    }

    /// The service has nothing at this path for this method: 405, with the methods that it has.
    pub fn method_not_allowed(allowed: &[&str]) -> Self {
        let mut refusal = Self::new(405, "Method Not Allowed", "there is nothing at this path for this method", "");
        refusal.answer.allow = Some(allowed.join(", "));
        refusal
    }

    /// Nobody can say whether the credentials are good, because what knows it did not answer: 503. The same request may be
    /// answered later.
    pub fn unavailable() -> Self {
        Self::new(503, "Service Unavailable", "the service cannot find out whether the token is good", "")
    }

    /// No authentication layer ran before the check: 500, and nothing about why.
    pub fn misconfigured() -> Self {
        Self::new(500, "Internal Server Error", "the service cannot check credentials", "")
    }

    fn new(status: u16, title: &str, detail: &str, members: &str) -> Self {
        let answer = Answer {
            status,
            challenge: None,
            challenges: Vec::new(),
            allow: None,
            detail: String::from(detail),
            body: problem(status, title, detail, members),
            asked: None,
            cause: None,
            is_complete: false,
        };
        Self { answer: Box::new(answer) }
    }

    fn asking<S: CatalogScope>(mut self, needed: Set<S>) -> Self {
        let (catalog, required) = (CatalogId::of::<S>(), names(needed));
        self.answer.asked = Some(Asked { catalog, required, missing: Vec::new(), can_be_granted: true });
        self
    }

    fn challenging<S: CatalogScope>(
        mut self,
        error: Option<&'static str>,
        metadata: Option<&ResourceMetadataUrl>,
    ) -> Self {
        let asked = self.answer.asked.as_ref().filter(|asked| asked.can_be_granted);
        let scope = asked.map(|asked| asked.required.join(" ")).unwrap_or_default();
        let challenge = Challenge { realm: S::CATALOG_NAME, error, scope, metadata: metadata.cloned() };
        self.set_challenge(challenge, []);
        self
    }

    /// Replaces the challenge. The challenges of other schemes follow it.
    pub(crate) fn set_challenge(&mut self, challenge: Challenge, others: impl IntoIterator<Item = String>) {
        self.answer.challenges = [challenge.to_value()].into_iter().chain(others).collect();
        self.answer.challenge = Some(challenge);
    }

    /// The HTTP status.
    pub fn status(&self) -> u16 {
        self.answer.status
    }

    /// The value of the first `WWW-Authenticate` header, where there is one: the challenge of the scheme `Bearer`.
    pub fn challenge(&self) -> Option<&str> {
        self.challenges().next()
    }

    /// The values of the `WWW-Authenticate` headers, `Bearer` first: a scheme each, for those that the service reads
    /// credentials of.
    pub fn challenges(&self) -> impl Iterator<Item = &str> {
        self.answer.challenges.iter().map(String::as_str)
    }

    /// The value of the `Allow` header, where there is one.
    pub fn allow(&self) -> Option<&str> {
        self.answer.allow.as_deref()
    }

    /// What is wrong, in one sentence: the `detail` of the body.
    pub fn detail(&self) -> &str {
        &self.answer.detail
    }

    /// The body, of type [`CONTENT_TYPE`](Self::CONTENT_TYPE).
    pub fn body(&self) -> &str {
        &self.answer.body
    }

    /// The catalog whose scopes the request needed. `None` if it needed no token.
    pub fn catalog(&self) -> Option<&'static str> {
        self.answer.asked.as_ref().map(|asked| asked.catalog.name())
    }

    /// The names of the scopes that the request needed, held or not, in order of declaration: of several ways the one that
    /// is reported. Empty if any valid token was enough, or none was needed.
    pub fn required(&self) -> &[&'static str] {
        self.answer.asked.as_ref().map_or(&[], |asked| &asked.required)
    }

    /// The names of those that the token lacks. Empty if there is no good token: then all of them are missing.
    pub fn missing(&self) -> &[&'static str] {
        self.answer.asked.as_ref().map_or(&[], |asked| &asked.missing)
    }

    /// Why the token lacks scopes, in an operator's words: roles, gates and limits are named. It is known once the answer
    /// has passed the authentication layer, and is for logs and audit; no client should read it.
    pub fn cause(&self) -> Option<&str> {
        self.answer.cause.as_deref()
    }
}

/// The parts of a refusal that are completed on the way out.
#[cfg(feature = "_frameworks")]
impl Refusal {
    /// The challenge, of a refusal that an authentication layer of this catalog has to complete.
    pub(crate) fn incomplete_of<S: CatalogScope>(&self) -> Option<&Challenge> {
        let is_of = |asked: &Asked| asked.catalog == CatalogId::of::<S>();
        let is_open = !self.answer.is_complete && self.answer.asked.as_ref().is_some_and(is_of);
        self.answer.challenge.as_ref().filter(|_| is_open)
    }

    /// Whether an authentication layer of this catalog has to complete it.
    pub(crate) fn is_incomplete_of<S: CatalogScope>(&self) -> bool {
        self.incomplete_of::<S>().is_some()
    }

    /// The scopes that were needed, of this catalog.
    pub(crate) fn scopes<S: CatalogScope>(&self) -> RefusedScopes<S> {
        let set = |names: &[&'static str]| names.iter().filter_map(|name| scope_from_name(name).ok()).collect();
        let can_be_granted = self.answer.asked.as_ref().is_some_and(|asked| asked.can_be_granted);
        RefusedScopes { required: set(self.required()), missing: set(self.missing()), can_be_granted }
    }

    /// Says that there is nothing to add.
    pub(crate) fn complete(&mut self, cause: Option<String>) {
        self.answer.is_complete = true;
        self.answer.cause = cause;
    }
}

fn names<S: CatalogScope>(scopes: Set<S>) -> Vec<&'static str> {
    scopes.iter().map(|scope| crate::catalog::name_at::<S>(scope.index())).collect()
}

/// The refusal of a handler that checks by itself, so that `Result<_, Refusal>` takes it by `?`.
impl<S: CatalogScope> From<MissingScopes<S>> for Refusal {
    fn from(missing: MissingScopes<S>) -> Self {
        Self::insufficient_scope(&missing, None)
    }
}

/// The refusal for a set of scopes that is known at run time only. There are no alternatives to a set.
impl<S: CatalogScope> From<UnmetSet<S>> for Refusal {
    fn from(unmet: UnmetSet<S>) -> Self {
        Self::of_scopes(unmet.in_full(), &[], None)
    }
}

impl fmt::Debug for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Refusal")
            .field("status", &self.answer.status)
            .field("challenges", &self.answer.challenges)
            .field("detail", &self.answer.detail)
            .field("required", &self.required())
            .field("missing", &self.missing())
            .finish_non_exhaustive()
    }
}

/// What is wrong, as the body says it.
impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.answer.detail)
    }
}

impl core::error::Error for Refusal {}
