//! The layer that finds out who calls.

use core::fmt;
use core::pin::Pin;
use core::task::{Context, Poll};
use std::boxed::Box;
use std::sync::Arc;

use http::header::AUTHORIZATION;
use http::{Extensions, Request};
use tower_layer::Layer;
use tower_service::Service;

use super::verdict::Verdict;
use crate::catalog::CatalogScope;
use crate::http::authenticated::announce;
use crate::http::bearer::{Authorization, BearerToken};
use crate::http::credentials::Credentials;
use crate::http::resource_metadata_url::ResourceMetadataUrl;
use crate::token::Token;

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
/// a token that RFC 6750 does not allow, are refused without asking the verifier.
///
/// Its parameter is the catalog of the tokens: `AuthenticationLayer<access::Scope>`.
pub struct AuthenticationLayer<S: CatalogScope> {
    ask: Arc<Ask>,
    /// What leaves credentials where there is nothing to ask about.
    leave: fn(Credentials<Token<S>>, &mut Extensions),
    metadata: Option<ResourceMetadataUrl>,
}

/// Asks a verifier, and leaves what it says in the extensions. Its type is not the layer's: else every mistake in a verifier
/// would be told where the layer is made, and again where it is used.
type Ask = dyn Fn(BearerToken, Extensions) -> Pin<Box<dyn Future<Output = Extensions> + Send>> + Send + Sync;

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
        let ask = move |token, mut extensions: Extensions| -> Pin<Box<dyn Future<Output = Extensions> + Send>> {
            let answer = verifier(token);
            Box::pin(async move {
                answer.await.deliver(&mut extensions);
                extensions
            })
        };
        Self { ask: Arc::new(ask), leave: Answer::Output::deliver_none, metadata: None }
    }

    /// Adds where the protected resource describes itself to every challenge (RFC 9728 §5.1).
    #[must_use]
    pub fn resource_metadata(self, metadata: ResourceMetadataUrl) -> Self {
        Self { metadata: Some(metadata), ..self }
    }
}

impl<S: CatalogScope> Clone for AuthenticationLayer<S> {
    fn clone(&self) -> Self {
        Self { ask: Arc::clone(&self.ask), leave: self.leave, metadata: self.metadata.clone() }
    }
}

impl<S: CatalogScope> fmt::Debug for AuthenticationLayer<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AuthenticationLayer").field("metadata", &self.metadata).finish_non_exhaustive()
    }
}

impl<Inner, S: CatalogScope> Layer<Inner> for AuthenticationLayer<S> {
    type Service = Authentication<Inner, S>;

    fn layer(&self, inner: Inner) -> Self::Service {
        Authentication { inner, layer: self.clone() }
    }
}

/// The service of [`AuthenticationLayer`].
pub struct Authentication<Inner, S: CatalogScope> {
    inner: Inner,
    layer: AuthenticationLayer<S>,
}

impl<Inner: Clone, S: CatalogScope> Clone for Authentication<Inner, S> {
    fn clone(&self) -> Self {
        Self { inner: self.inner.clone(), layer: self.layer.clone() }
    }
}

impl<Inner, S: CatalogScope> fmt::Debug for Authentication<Inner, S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Authentication").field("layer", &self.layer).finish_non_exhaustive()
    }
}

impl<Inner, S, ReqBody> Service<Request<ReqBody>> for Authentication<Inner, S>
where
    Inner: Service<Request<ReqBody>, Future: Send> + Clone + Send + 'static,
    S: CatalogScope,
    ReqBody: Send + 'static,
{
    type Response = Inner::Response;
    type Error = Inner::Error;
    type Future = Pin<Box<dyn Future<Output = Result<Inner::Response, Inner::Error>> + Send>>;

    fn poll_ready(&mut self, context: &mut Context<'_>) -> Poll<Result<(), Inner::Error>> {
        self.inner.poll_ready(context)
    }

    fn call(&mut self, mut request: Request<ReqBody>) -> Self::Future {
        // What was polled ready is what has to be called.
        let next = self.inner.clone();
        let mut inner = core::mem::replace(&mut self.inner, next);
        let AuthenticationLayer { ask, leave, metadata } = self.layer.clone();
        Box::pin(async move {
            let authorization = Authorization::read(request.headers().get_all(AUTHORIZATION));
            let extensions = request.extensions_mut();
            if let Some(metadata) = metadata {
                extensions.insert(metadata);
            }
            match authorization {
                Authorization::Absent => leave(Credentials::Absent, extensions),
                Authorization::Malformed => leave(Credentials::Refused, extensions),
                Authorization::Bearer(token) => *extensions = ask(token, core::mem::take(extensions)).await,
            }
            inner.call(request).await
        })
    }
}
