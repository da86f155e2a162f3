//! The layer that enforces the endpoint table of a catalog.

use core::fmt;
use core::pin::Pin;
use core::task::{Context, Poll};
use std::boxed::Box;
use std::sync::Arc;

use http::{Request, Response};
use tower_layer::Layer;
use tower_service::Service;

use super::answer::AnswerBody;
use super::response::{insufficient_scope, valid_token};
use super::table::{EndpointTable, UnknownEndpoint};
use crate::catalog::CatalogScope;
use crate::catalog::access::Access;
use crate::http::refusal::Refusal;
use crate::token::missing::MissingScopes;

/// Lets through what the catalog's endpoints allow, and nothing else, whatever the service behind it is.
///
/// The catalog says who may call an endpoint; [`EndpointTable`] says how a request finds its endpoint. A request without
/// one is answered with 404, or with 405 where the path is declared for other methods. An authentication layer has to
/// stand outside of this one.
///
/// It reads the path that it is given: put it around the whole service. Inside of something nested, where the beginning of
/// the path is cut off, it would read another path than the client sent.
pub struct EndpointLayer<S: CatalogScope> {
    table: Arc<EndpointTable<S>>,
}

impl<S: CatalogScope> EndpointLayer<S> {
    /// A layer that enforces the endpoints that the catalog declares.
    pub fn new() -> Self {
        Self { table: Arc::new(EndpointTable::new()) }
    }

    /// The answer to a request that may not pass.
    fn check<B>(&self, request: &Request<B>) -> Result<(), Refusal> {
        let (method, path, extensions) = (request.method(), request.uri().path(), request.extensions());
        let alternatives = match self.table.find(method.as_str(), path) {
            Err(UnknownEndpoint::Path) => return Err(Refusal::not_found()),
            Err(UnknownEndpoint::Method(allowed)) => return Err(Refusal::method_not_allowed(&allowed)),
            Ok(Access::Public) => return Ok(()),
            Ok(Access::Authenticated) => return valid_token::<S>(extensions, method, || path).map(|_| ()),
            Ok(Access::Requires(alternatives)) => alternatives,
        };
        let token = valid_token::<S>(extensions, method, || path)?;
        let held = token.scopes();
        if alternatives.iter().any(|scopes| (*scopes - held).has_none()) {
            return Ok(());
        }
        let missing = MissingScopes::of_alternatives(alternatives, held, token.reachable());
        Err(insufficient_scope(token, &missing, extensions, method, path))
    }
}

impl<S: CatalogScope> Default for EndpointLayer<S> {
    fn default() -> Self {
        Self::new()
    }
}

impl<S: CatalogScope> Clone for EndpointLayer<S> {
    fn clone(&self) -> Self {
        Self { table: Arc::clone(&self.table) }
    }
}

impl<S: CatalogScope> fmt::Debug for EndpointLayer<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("EndpointLayer").field("table", &self.table).finish()
    }
}

impl<Inner, S: CatalogScope> Layer<Inner> for EndpointLayer<S> {
    type Service = Enforce<Inner, S>;

    fn layer(&self, inner: Inner) -> Self::Service {
        Enforce { inner, layer: self.clone() }
    }
}

/// The service of [`EndpointLayer`].
#[derive(Clone, Debug)]
pub struct Enforce<Inner, S: CatalogScope> {
    inner: Inner,
    layer: EndpointLayer<S>,
}

impl<Inner, S, ReqBody, ResBody> Service<Request<ReqBody>> for Enforce<Inner, S>
where
    Inner: Service<Request<ReqBody>, Response = Response<ResBody>, Error: Send + 'static, Future: Send + 'static>,
    S: CatalogScope,
    ResBody: Send + 'static,
{
    type Response = Response<AnswerBody<ResBody>>;
    type Error = Inner::Error;
    type Future = Pin<Box<dyn Future<Output = Result<Self::Response, Inner::Error>> + Send>>;

    fn poll_ready(&mut self, context: &mut Context<'_>) -> Poll<Result<(), Inner::Error>> {
        self.inner.poll_ready(context)
    }

    fn call(&mut self, request: Request<ReqBody>) -> Self::Future {
        match self.layer.check(&request) {
            Ok(()) => {
                let answer = self.inner.call(request);
                Box::pin(async move { Ok(answer.await?.map(AnswerBody::inner)) })
            }
            Err(refusal) => Box::pin(core::future::ready(Ok(refusal.into()))),
        }
    }
}
