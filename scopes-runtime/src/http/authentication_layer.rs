//! The layer that finds out who calls.

use core::fmt;
use core::pin::Pin;
use std::boxed::Box;
use std::sync::Arc;

use crate::catalog::{CatalogScope, HasGates};
use crate::claim::prefix::ScopePrefix;
use crate::http::authenticated::announce;
use crate::http::bearer::BearerToken;
use crate::http::challenge_options::{ChallengeOptions, ChallengeScopes};
use crate::http::credentials::Credentials;
use crate::http::left::Left;
use crate::http::options::AuthenticationOptions;
use crate::http::reader::{IsAmbiguous, Presented, Reader};
use crate::http::request_head::RequestHead;
use crate::http::resource_metadata_url::ResourceMetadataUrl;
use crate::http::verdict::Verdict;
use crate::token::Token;
use crate::token::gates::Gates;

/// Takes the bearer token out of each request, hands it to a verifier, and leaves what the verifier says in the request's
/// extensions as [`Credentials`].
///
/// The verifier is an async function or closure from [`BearerToken`] to
///
/// - `Option<Token>`: the catalog's token, or `None` for one that is not good;
/// - `Option<(Token, Claims)>`: with anything of your own, which is left in the extensions too;
/// - a `Result` of one of these, whose error, a database that does not answer, says that nobody knows. It is logged; the
///   request is answered with 503 where a token is needed, and as always where none is.
///
/// It is asked at every request, so a role or a revocation that it looks up is never older than the request. Every request
/// passes, whatever the credentials are: the guards of handlers decide.
///
/// A request without an `Authorization` header, or with one of another scheme, has no credentials. Two of these headers, or
/// a token that RFC 6750 does not allow, are refused without asking the verifier. [`read`](Self::read) looks in other places
/// too.
///
/// A refusal that a handler returns by `?`, as [`MissingScopes`](crate::MissingScopes), as [`Refusal`](crate::Refusal), or
/// within an error of its own that answers with what they answer, is completed on the way out: it gets the challenge that an
/// extractor would have given, and its line in the log. A handler that answers with a status or a body of its own, or after
/// the response began, is on its own.
///
/// Its parameter is the catalog of the tokens: `AuthenticationLayer<access::Scope>`.
pub struct AuthenticationLayer<S: CatalogScope> {
    ask: Arc<Ask>,
    /// What leaves credentials where there is nothing to ask about.
    leave: fn(Credentials<Token<S>>, &mut Left),
    pub(crate) options: Arc<AuthenticationOptions<S>>,
}

/// Asks a verifier, and leaves its verdict in the request. The type of the verifier is not part of the type of the layer: else
/// every mistake in a verifier would be told where the layer is made, and again where it is used.
type Ask = dyn Fn(BearerToken, Left) -> Pin<Box<dyn Future<Output = Left> + Send>> + Send + Sync;

/// An async function from a bearer token to a [`Verdict`]. Every such function is one.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no verifier",
    label = "not an async function from `BearerToken`",
    note = "a verifier is an async function from `BearerToken` to `Option<Token>`, `Option<(Token, Claims)>`, or a `Result` \
            of one of these",
    note = "hand over the function itself, and do not call it: `AuthenticationLayer::new(verify)`",
    note = "what it needs beside the token is cloned into each call: `move |token| verify(token, pool.clone())`"
)]
pub trait Verifier<Answer>: Fn(BearerToken) -> Answer + Send + Sync + 'static {}

impl<V: Fn(BearerToken) -> Answer + Send + Sync + 'static, Answer> Verifier<Answer> for V {}

impl<S: CatalogScope> AuthenticationLayer<S> {
    /// A layer that asks this verifier, a function or closure and not the future that it returns. What it needs, a pool of
    /// connections or keys, is cloned into each call: `move |token| verify(token, pool.clone())`.
    pub fn new<V, Answer>(verifier: V) -> Self
    where
        V: Verifier<Answer>,
        Answer: Future<Output: Verdict<Scope = S>> + Send + 'static,
    {
        announce::<S>();
        let ask = move |token, mut left: Left| -> Pin<Box<dyn Future<Output = Left> + Send>> {
            let answer = verifier(token);
            Box::pin(async move {
                answer.await.deliver(&mut left);
                left
            })
        };
        Self { ask: Arc::new(ask), leave: Answer::Output::deliver_none, options: Arc::default() }
    }

    /// Adds where the protected resource describes itself to every challenge (RFC 9728 §5.1). Challenges with the status 401
    /// name the scopes that the description says to begin with.
    #[must_use]
    pub fn resource_metadata(self, metadata: ResourceMetadataUrl) -> Self {
        self.with(|options| options.metadata = Some(metadata))
    }

    /// Says which answers with the status 401 name scopes. By default all of them do.
    #[must_use]
    pub fn challenge_scopes(self, which: ChallengeScopes) -> Self {
        self.asking(|options| options.challenge_scopes(which))
    }

    /// Says that challenges with the status 403 name what the token was granted beside what the route needs. It is for clients
    /// that ask for the scopes of a challenge alone, and so lose those that they had; others add these by themselves.
    #[must_use]
    pub fn accumulate(self) -> Self {
        self.asking(ChallengeOptions::accumulate)
    }

    /// Says that all gates but the open ones are shut, whoever calls. No challenge with the status 401 names a scope behind
    /// one of them, which would convey nothing.
    ///
    /// A token has gates of its own. Leave this out where they differ from caller to caller.
    #[must_use]
    pub fn shut_gates(self, gates: Gates<S>) -> Self
    where
        S: HasGates,
    {
        self.asking(|options| options.shut_gates(gates))
    }

    /// Says that clients ask the authorization server for names with this prefix: challenges name scopes so. The bodies of
    /// answers, and the log, have the names of the catalog.
    #[must_use]
    pub fn scope_prefix(self, prefix: ScopePrefix) -> Self {
        self.asking(|options| options.scope_prefix(prefix))
    }

    /// Looks for credentials in another place too: a cookie, or a header such as `X-Api-Key`.
    #[must_use]
    pub fn read(self, reader: Reader) -> Self {
        self.with(|options| options.read(reader))
    }

    fn asking(self, change: impl FnOnce(ChallengeOptions<S>) -> ChallengeOptions<S>) -> Self {
        self.with(|options| options.challenge = change(options.challenge.clone()))
    }

    fn with(mut self, change: impl FnOnce(&mut AuthenticationOptions<S>)) -> Self {
        change(Arc::make_mut(&mut self.options));
        self
    }
}

impl<S: CatalogScope> Clone for AuthenticationLayer<S> {
    fn clone(&self) -> Self {
        Self { ask: Arc::clone(&self.ask), leave: self.leave, options: Arc::clone(&self.options) }
    }
}

impl<S: CatalogScope> fmt::Debug for AuthenticationLayer<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AuthenticationLayer").field("options", &self.options).finish_non_exhaustive()
    }
}

impl<S: CatalogScope> AuthenticationLayer<S> {
    /// What a request presents. Nobody has verified it yet.
    pub(crate) fn presented_in(&self, head: &RequestHead<'_>) -> Presented {
        Presented::read(head, &self.options.readers)
    }

    /// What a request presents, where its head is that of the `http` crate.
    #[cfg(any(feature = "poem", feature = "tower"))]
    pub(crate) fn presented_in_http(
        &self,
        method: &http::Method,
        uri: &http::Uri,
        headers: &http::HeaderMap,
    ) -> Presented {
        let headers = |name: &str| headers.get_all(name).iter().map(http::HeaderValue::as_bytes).collect();
        self.presented_in(&RequestHead::new(method.as_str(), uri.path(), uri.query(), &headers))
    }

    /// Finds out who calls, and leaves it with what the checks answer with.
    pub(crate) async fn authenticate(&self, presented: Presented, mut left: Left) -> Left {
        if let Some(metadata) = &self.options.metadata {
            left.leave(metadata.clone());
        }
        left.leave(self.options.challenge.clone());
        if matches!(presented, Presented::Ambiguous) {
            left.leave(IsAmbiguous);
        } else {
            // A layer further outside reads other places.
            left.forget::<IsAmbiguous>();
        }
        match presented {
            Presented::Nothing => (self.leave)(Credentials::Absent, &mut left),
            Presented::Malformed | Presented::Ambiguous => (self.leave)(Credentials::Refused, &mut left),
            Presented::Token(token) => left = (self.ask)(token, left).await,
        }
        left
    }
}
