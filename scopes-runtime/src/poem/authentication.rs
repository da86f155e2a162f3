//! The authentication layer as a middleware.

use core::fmt;

use poem::{Endpoint, Middleware, Request, Response, Result};

use super::refusal::complete;
use crate::catalog::CatalogScope;
use crate::http::authentication_layer::AuthenticationLayer;
use crate::http::left::Left;
use crate::http::seen_path::SeenPath;

/// Around a route, or whatever is an endpoint: `Route::new().at(…).with(AuthenticationLayer::new(verify))`. Claims of your own
/// are read with `Data`.
impl<Next: Endpoint, S: CatalogScope> Middleware<Next> for AuthenticationLayer<S> {
    type Output = AuthenticationEndpoint<Next, S>;

    fn transform(&self, next: Next) -> Self::Output {
        AuthenticationEndpoint { next, layer: self.clone() }
    }
}

/// The endpoint of [`AuthenticationLayer`].
pub struct AuthenticationEndpoint<Next, S: CatalogScope> {
    next: Next,
    layer: AuthenticationLayer<S>,
}

impl<Next, S: CatalogScope> fmt::Debug for AuthenticationEndpoint<Next, S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AuthenticationEndpoint").field("layer", &self.layer).finish_non_exhaustive()
    }
}

impl<Next: Endpoint, S: CatalogScope> Endpoint for AuthenticationEndpoint<Next, S> {
    type Output = Response;

    async fn call(&self, mut request: Request) -> Result<Response> {
        let presented = self.layer.presented_in_http(request.method(), request.uri(), request.headers());
        let uri = request.uri().clone();
        SeenPath::leave(&uri, request.extensions_mut());
        let left = Left::of(request.extensions_mut());
        *request.extensions_mut() = self.layer.authenticate(presented, left).await.into_http();
        complete::<S>(&self.next, request).await
    }
}
