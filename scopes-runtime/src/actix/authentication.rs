//! The authentication layer as a middleware.

use core::fmt;
use core::future::{Future, Ready, ready};
use core::pin::Pin;
use core::task::{Context, Poll};
use std::boxed::Box;
use std::rc::Rc;
use std::vec::Vec;

use actix_web::dev::{Service, ServiceRequest, ServiceResponse, Transform};
use actix_web::http::header::HeaderValue;
use actix_web::{Error, HttpMessage as _};

use super::refusal::complete;
use crate::catalog::CatalogScope;
use crate::http::authentication_layer::AuthenticationLayer;
use crate::http::left::Left;
use crate::http::reader::Presented;
use crate::http::request_head::RequestHead;

/// Around an application, a scope or a resource: `App::new().wrap(AuthenticationLayer::new(verify))`. Claims of your own are
/// read with `web::ReqData`.
impl<Next, S, Body> Transform<Next, ServiceRequest> for AuthenticationLayer<S>
where
    Next: Service<ServiceRequest, Response = ServiceResponse<Body>, Error = Error> + 'static,
    S: CatalogScope,
{
    type Response = ServiceResponse<Body>;
    type Error = Error;
    type Transform = AuthenticationService<Next, S>;
    type InitError = ();
    type Future = Ready<Result<Self::Transform, ()>>;

    fn new_transform(&self, next: Next) -> Self::Future {
        ready(Ok(AuthenticationService { next: Rc::new(next), layer: self.clone() }))
    }
}

/// The service of [`AuthenticationLayer`].
pub struct AuthenticationService<Next, S: CatalogScope> {
    next: Rc<Next>,
    layer: AuthenticationLayer<S>,
}

impl<Next, S: CatalogScope> fmt::Debug for AuthenticationService<Next, S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AuthenticationService").field("layer", &self.layer).finish_non_exhaustive()
    }
}

impl<Next, S, Body> Service<ServiceRequest> for AuthenticationService<Next, S>
where
    Next: Service<ServiceRequest, Response = ServiceResponse<Body>, Error = Error> + 'static,
    S: CatalogScope,
{
    type Response = ServiceResponse<Body>;
    type Error = Error;
    type Future = Pin<Box<dyn Future<Output = Result<Self::Response, Error>>>>;

    fn poll_ready(&self, context: &mut Context<'_>) -> Poll<Result<(), Error>> {
        self.next.poll_ready(context)
    }

    fn call(&self, request: ServiceRequest) -> Self::Future {
        let (next, layer) = (Rc::clone(&self.next), self.layer.clone());
        Box::pin(async move {
            let left = layer.authenticate(presented_in(&layer, &request), Left::Values(Vec::new())).await;
            for value in left.into_values() {
                value.leave_in_actix(&mut request.extensions_mut());
            }
            let mut response = next.call(request).await?;
            complete::<S>(&mut response);
            Ok(response)
        })
    }
}

fn presented_in<S: CatalogScope>(layer: &AuthenticationLayer<S>, request: &ServiceRequest) -> Presented {
    let headers = |name: &str| request.headers().get_all(name).map(HeaderValue::as_bytes).collect();
    let query = Some(request.query_string()).filter(|query| !query.is_empty());
    layer.presented_in(&RequestHead::new(request.method().as_str(), request.path(), query, &headers))
}
