//! axum: its own router, and that of `scopes`.

use std::cell::RefCell;
use std::convert::Infallible;

use axum::body::{self, Body};
use axum::extract::FromRequestParts;
use axum::http::Request;
use axum::http::header::AUTHORIZATION;
use axum::http::request::Parts;
use axum::response::Response;
use axum::{Router, routing};
use scopes::axum::App;
use scopes::requires;
use scopes::tower::AuthenticationLayer;
use scopes_bench::case::Case;
use scopes_bench::catalogs::w48::invoices;
use tokio::runtime::Runtime;

use super::{ITEM, Mounted, PATH, Service, of, runtime, verify};

pub(super) fn cases() -> Vec<Case> {
    let plain = |handler| Router::new().route(PATH, handler).layer(AuthenticationLayer::new(verify));
    vec![
        of("axum", Mounted::Plain, move || InProcess::of(plain(routing::get(self::plain)))),
        of("axum", Mounted::Parameter, move || InProcess::of(plain(routing::get(parameter)))),
        of("axum", Mounted::Guarded, || InProcess::of(guards())),
    ]
}

fn guards() -> App {
    scopes::axum::Router::new().route(PATH, scopes::axum::get(guarded)).authenticated_by(verify)
}

async fn plain() -> &'static str {
    ITEM
}

async fn parameter(_: Idle) -> &'static str {
    ITEM
}

#[requires(invoices::read)]
async fn guarded() -> &'static str {
    ITEM
}

struct Idle;

impl<State: Sync> FromRequestParts<State> for Idle {
    type Rejection = Infallible;

    async fn from_request_parts(_: &mut Parts, _: &State) -> Result<Self, Infallible> {
        Ok(Self)
    }
}

struct InProcess<S> {
    runtime: Runtime,
    service: RefCell<S>,
}

impl<S> InProcess<S> {
    fn of(service: S) -> Self {
        Self { runtime: runtime(), service: RefCell::new(service) }
    }
}

impl<S> Service for InProcess<S>
where
    S: tower::Service<Request<Body>, Response = Response, Error = Infallible> + 'static,
{
    fn serves(&self, authorization: &'static str) -> bool {
        let request = Request::get(PATH).header(AUTHORIZATION, authorization).body(Body::empty());
        let answer = self.service.borrow_mut().call(request.expect("a request"));
        self.runtime.block_on(async {
            let Ok(answer) = answer.await;
            body::to_bytes(answer.into_body(), usize::MAX).await.is_ok_and(|body| body == ITEM)
        })
    }
}
