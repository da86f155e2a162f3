//! The authentication layer around a service of tower.

use core::fmt;
use core::pin::Pin;
use core::task::{Context, Poll};
use std::boxed::Box;

use http::request::Parts;
use http::{Request, Response};
use tower_layer::Layer;
use tower_service::Service;

use super::completion::Kept;
use crate::catalog::CatalogScope;
use crate::http::authentication_layer::AuthenticationLayer;
use crate::http::left::Left;
use crate::http::seen_path::SeenPath;

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

impl<Inner, S, ReqBody, ResBody> Service<Request<ReqBody>> for Authentication<Inner, S>
where
    Inner: Service<Request<ReqBody>, Response = Response<ResBody>, Future: Send> + Clone + Send + 'static,
    S: CatalogScope,
    ReqBody: Send + 'static,
{
    type Response = Response<ResBody>;
    type Error = Inner::Error;
    type Future = Pin<Box<dyn Future<Output = Result<Self::Response, Inner::Error>> + Send>>;

    fn poll_ready(&mut self, context: &mut Context<'_>) -> Poll<Result<(), Inner::Error>> {
        self.inner.poll_ready(context)
    }

    fn call(&mut self, request: Request<ReqBody>) -> Self::Future {
        // The service that said that it is ready has to be called, and not a copy of it.
        let next = self.inner.clone();
        let mut inner = core::mem::replace(&mut self.inner, next);
        let layer = self.layer.clone();
        Box::pin(async move {
            let (mut parts, body) = request.into_parts();
            authenticate(&layer, &mut parts).await;
            let kept = Kept::<S>::of(&mut parts);
            let mut response = inner.call(Request::from_parts(parts, body)).await?;
            kept.complete(&layer.options.challenge, &mut response);
            Ok(response)
        })
    }
}

/// Finds out who calls, and leaves it in the extensions.
async fn authenticate<S: CatalogScope>(layer: &AuthenticationLayer<S>, parts: &mut Parts) {
    let presented = layer.presented_in_http(&parts.method, &parts.uri, &parts.headers);
    SeenPath::leave(&parts.uri, &mut parts.extensions);
    let left = Left::of(&mut parts.extensions);
    parts.extensions = layer.authenticate(presented, left).await.into_http();
}
