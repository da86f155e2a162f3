//! The layer that finds out who calls.

use core::fmt;
use core::pin::Pin;
use core::task::{Context, Poll};
use std::boxed::Box;

use http::Request;
use http::header::AUTHORIZATION;
use tower_layer::Layer;
use tower_service::Service;

use super::verdict::Verdict;
use crate::http::authenticated::announce;
use crate::http::bearer::{Authorization, BearerToken};
use crate::http::credentials::Credentials;
use crate::http::resource_metadata_url::ResourceMetadataUrl;

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
#[derive(Clone)]
pub struct AuthenticationLayer<V> {
    verifier: V,
    metadata: Option<ResourceMetadataUrl>,
}

/// The catalog of what a verifier answers.
type Scope<Answer> = <<Answer as Future>::Output as Verdict>::Scope;

impl<V, Answer> AuthenticationLayer<V>
where
    V: Fn(BearerToken) -> Answer,
    Answer: Future<Output: Verdict>,
{
    /// A layer that asks this verifier. What it needs, a pool of connections or keys, is cloned into each call:
    /// `move |token| verify(token, pool.clone())`.
    pub fn new(verifier: V) -> Self {
        announce::<Scope<Answer>>();
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

impl<Inner, V, Answer, ReqBody> Service<Request<ReqBody>> for Authentication<Inner, V>
where
    Inner: Service<Request<ReqBody>, Future: Send> + Clone + Send + 'static,
    V: Fn(BearerToken) -> Answer + Clone + Send + 'static,
    Answer: Future<Output: Verdict> + Send,
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
        let AuthenticationLayer { verifier, metadata } = self.layer.clone();
        Box::pin(async move {
            let authorization = Authorization::read(request.headers().get_all(AUTHORIZATION));
            let extensions = request.extensions_mut();
            if let Some(metadata) = metadata {
                extensions.insert(metadata);
            }
            match authorization {
                Authorization::Absent => Answer::Output::deliver_none(Credentials::Absent, extensions),
                Authorization::Malformed => Answer::Output::deliver_none(Credentials::Refused, extensions),
                Authorization::Bearer(token) => verifier(token).await.deliver(extensions),
            }
            inner.call(request).await
        })
    }
}
