//! The layer that finds out who calls.

use core::fmt;
use core::pin::Pin;
use core::task::{Context, Poll};
use std::boxed::Box;

use http::header::AUTHORIZATION;
use http::{Extensions, Request, Response, StatusCode};
use tower_layer::Layer;
use tower_service::Service;

use crate::catalog::{CatalogScope, Unconditional};
use crate::http::bearer::{Authorization, BearerToken};
use crate::http::credentials::Credentials;
use crate::http::resource_metadata_url::ResourceMetadataUrl;
use crate::set::Set;
use crate::token::Token;

/// Takes the bearer token out of each request, hands it to a verifier, and leaves what the verifier says in the request's
/// extensions as [`Credentials`].
///
/// The verifier is an async function or closure from [`BearerToken`] to
///
/// - `Option<Token>`: the catalog's token, or `None` for one that is not good;
/// - `Option<(Token, Claims)>`: with anything of your own, which is left in the extensions too;
/// - a `Result` of one of these, whose error, a database that does not answer, says that nobody knows: it is logged, and the
///   request is answered with 503.
///
/// It is asked at every request, so a role or a revocation that it looks up is never older than the request. Every request
/// passes, whatever the credentials are: the guards of handlers decide.
///
/// A request without an `Authorization` header, or with one of another scheme, has no credentials. Two of these headers, or
/// a token that RFC 6750 does not allow, are refused without asking the verifier.
#[derive(Clone)]
pub struct AuthenticationLayer<V> {
    verifier: V,
    metadata: Option<ResourceMetadataUrl>,
}

impl<V, Answer> AuthenticationLayer<V>
where
    V: Fn(BearerToken) -> Answer,
    Answer: Future<Output: Verdict>,
{
    /// A layer that asks this verifier. What it needs, a pool of connections or keys, is cloned into each call:
    /// `move |token| verify(token, pool.clone())`.
    pub fn new(verifier: V) -> Self {
        Self { verifier, metadata: None }
    }
}

impl<V> AuthenticationLayer<V> {
    /// Adds where the protected resource describes itself to every challenge (RFC 9728 §5.1).
    #[must_use]
    pub fn resource_metadata(self, metadata: ResourceMetadataUrl) -> Self {
        Self { metadata: Some(metadata), ..self }
    }
}

impl<V> fmt::Debug for AuthenticationLayer<V> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AuthenticationLayer").field("metadata", &self.metadata).finish_non_exhaustive()
    }
}

impl<Inner, V: Clone> Layer<Inner> for AuthenticationLayer<V> {
    type Service = Authentication<Inner, V>;

    fn layer(&self, inner: Inner) -> Self::Service {
        Authentication { inner, layer: self.clone() }
    }
}

/// The service of [`AuthenticationLayer`].
#[derive(Clone)]
pub struct Authentication<Inner, V> {
    inner: Inner,
    layer: AuthenticationLayer<V>,
}

impl<Inner, V> fmt::Debug for Authentication<Inner, V> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Authentication").field("layer", &self.layer).finish_non_exhaustive()
    }
}

impl<Inner, V, Answer, ReqBody, ResBody> Service<Request<ReqBody>> for Authentication<Inner, V>
where
    Inner: Service<Request<ReqBody>, Response = Response<ResBody>, Future: Send> + Clone + Send + 'static,
    V: Fn(BearerToken) -> Answer + Clone + Send + 'static,
    Answer: Future<Output: Verdict> + Send,
    ReqBody: Send + 'static,
    ResBody: Default,
{
    type Response = Response<ResBody>;
    type Error = Inner::Error;
    type Future = Pin<Box<dyn Future<Output = Result<Response<ResBody>, Inner::Error>> + Send>>;

    fn poll_ready(&mut self, context: &mut Context<'_>) -> Poll<Result<(), Inner::Error>> {
        self.inner.poll_ready(context)
    }

    fn call(&mut self, mut request: Request<ReqBody>) -> Self::Future {
        // What was polled ready is what has to be called.
        let next = self.inner.clone();
        let mut inner = core::mem::replace(&mut self.inner, next);
        let AuthenticationLayer { verifier, metadata } = self.layer.clone();
        Box::pin(async move {
            let authorization = Authorization::read(request.headers().get_all(AUTHORIZATION));
            let extensions = request.extensions_mut();
            if let Some(metadata) = metadata {
                extensions.insert(metadata);
            }
            match authorization {
                Authorization::Absent => leave::<Answer::Output>(Credentials::Absent, extensions),
                Authorization::Malformed => leave::<Answer::Output>(Credentials::Refused, extensions),
                Authorization::Bearer(token) => {
                    if verifier(token).await.deliver(extensions).is_err() {
                        return Ok(unavailable());
                    }
                }
            }
            inner.call(request).await
        })
    }
}

pub(crate) fn leave<V: Verdict>(credentials: Credentials<Token<V::Scope>>, extensions: &mut Extensions) {
    extensions.insert(credentials);
}

/// The answer where nobody knows whether the token is good.
fn unavailable<B: Default>() -> Response<B> {
    let mut response = Response::new(B::default());
    *response.status_mut() = StatusCode::SERVICE_UNAVAILABLE;
    response
}

/// What a verifier says about a token: an `Option` of [`Verified`], or a `Result` of one.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not what a verifier says about a token",
    label = "not `Option<Token>` or `Result<Option<Token>, E>`",
    note = "a verifier returns `Some(token)`, or `Some((token, claims))`, for a good token, and `None` for another one",
    note = "the token is the catalog's, `access::Token`; the claims are your own and implement `Clone`",
    note = "where it can fail to find out, it returns a `Result` of that, with an error that implements `Display`"
)]
pub trait Verdict: Sized {
    /// The catalog of the token.
    type Scope: CatalogScope;

    /// Leaves the credentials in the extensions, or says that nobody knows them.
    #[doc(hidden)]
    fn deliver(self, extensions: &mut Extensions) -> Result<(), Unavailable>;
}

/// The verifier could not find out.
#[doc(hidden)]
#[derive(Debug)]
pub struct Unavailable;

#[diagnostic::do_not_recommend]
impl<V: Verified> Verdict for Option<V> {
    type Scope = V::Scope;

    fn deliver(self, extensions: &mut Extensions) -> Result<(), Unavailable> {
        match self {
            Some(verified) => verified.leave(extensions),
            None => leave::<Self>(Credentials::Refused, extensions),
        }
        Ok(())
    }
}

#[diagnostic::do_not_recommend]
impl<V: Verified, E: fmt::Display> Verdict for Result<Option<V>, E> {
    type Scope = V::Scope;

    fn deliver(self, extensions: &mut Extensions) -> Result<(), Unavailable> {
        match self {
            Ok(verdict) => verdict.deliver(extensions),
            Err(error) => {
                tracing::error!("a token could not be verified: {error}");
                Err(Unavailable)
            }
        }
    }
}

/// What a verifier knows about a good token: the catalog's token, alone or in a pair with claims of your own. Where the
/// catalog has no roles, actors, gates and `declared`, the set of granted scopes is as good.
pub trait Verified {
    /// The catalog of the token.
    type Scope: CatalogScope;

    #[doc(hidden)]
    fn leave(self, extensions: &mut Extensions);
}

impl<S: CatalogScope> Verified for Token<S> {
    type Scope = S;

    fn leave(self, extensions: &mut Extensions) {
        extensions.insert(Credentials::Valid(self));
    }
}

/// What was granted is all there is to say, in a catalog without roles, actors, gates and `declared`.
impl<S: Unconditional> Verified for Set<S> {
    type Scope = S;

    fn leave(self, extensions: &mut Extensions) {
        Token::new(self).leave(extensions);
    }
}

impl<S: CatalogScope, Claims: Clone + Send + Sync + 'static> Verified for (Token<S>, Claims) {
    type Scope = S;

    fn leave(self, extensions: &mut Extensions) {
        let (token, claims) = self;
        extensions.insert(claims);
        token.leave(extensions);
    }
}
