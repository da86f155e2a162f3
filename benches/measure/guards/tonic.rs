//! tonic: a method without a check, and one under `#[guarded]`.

use std::cell::RefCell;
use std::convert::Infallible;

use axum::body::{self, Body};
use axum::http;
use axum::http::header::AUTHORIZATION;
use scopes::requires;
use scopes::tonic::guarded;
use scopes::tower::AuthenticationLayer;
use scopes_bench::case::Case;
use scopes_bench::catalogs::w48::invoices;
use scopes_bench_protocol::item_server::{Item, ItemServer};
use tokio::runtime::Runtime;
use tonic::{Request, Response, Status};
use tower::Layer as _;

use super::{Mounted, Service, of, runtime, verify};

/// A message without fields: not compressed, and no byte long.
const MESSAGE: &[u8] = &[0; 5];

pub(super) fn cases() -> Vec<Case> {
    vec![
        of("tonic", Mounted::Plain, || serve(ItemServer::new(Plain))),
        of("tonic", Mounted::Guarded, || serve(ItemServer::new(guarded(Guarded)))),
    ]
}

struct Plain;

#[tonic::async_trait]
impl Item for Plain {
    async fn ask(&self, _: Request<()>) -> Result<Response<()>, Status> {
        Ok(Response::new(()))
    }
}

struct Guarded;

#[scopes::guarded]
#[tonic::async_trait]
impl Item for Guarded {
    #[requires(invoices::read, token = _request)]
    async fn ask(&self, _request: Request<()>) -> Result<Response<()>, Status> {
        Ok(Response::new(()))
    }
}

struct InProcess<S> {
    runtime: Runtime,
    service: RefCell<S>,
}

type Answer = http::Response<tonic::body::Body>;

fn serve<S>(server: S) -> impl Service
where
    S: tower::Service<http::Request<Body>, Response = Answer, Error = Infallible, Future: Send>
        + Clone
        + Send
        + 'static,
{
    let service = RefCell::new(AuthenticationLayer::new(verify).layer(server));
    InProcess { runtime: runtime(), service }
}

impl<S> Service for InProcess<S>
where
    S: tower::Service<http::Request<Body>, Response = Answer, Error = Infallible> + 'static,
{
    fn serves(&self, authorization: &'static str) -> bool {
        let request = http::Request::post("/bench.Item/Ask").header(AUTHORIZATION, authorization);
        let request = request.header("content-type", "application/grpc").body(Body::from(MESSAGE));
        let answer = self.service.borrow_mut().call(request.expect("a request"));
        self.runtime.block_on(async {
            let Ok(answer) = answer.await;
            body::to_bytes(Body::new(answer.into_body()), usize::MAX).await.is_ok_and(|body| body == MESSAGE)
        })
    }
}
