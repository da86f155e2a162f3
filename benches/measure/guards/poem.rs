//! poem: its own route, and the guards of `scopes`.

use poem::http::header::AUTHORIZATION;
use poem::{
    Endpoint, EndpointExt as _, FromRequest, IntoEndpoint, Request, RequestBody, Response, Result, Route, handler,
};
use scopes::poem::Guards;
use scopes::{AuthenticationLayer, requires};
use scopes_bench::case::Case;
use scopes_bench::catalogs::w48::invoices;
use tokio::runtime::Runtime;

use super::{ITEM, Mounted, PATH, Service, of, runtime, verify};

pub(super) fn cases() -> Vec<Case> {
    vec![
        of("poem", Mounted::Plain, || unguarded(poem::get(plain))),
        of("poem", Mounted::Parameter, || unguarded(poem::get(parameter))),
        of("poem", Mounted::Guarded, || {
            serve(Guards::new().at(PATH, scopes::poem::get(guarded)).authenticated_by(verify))
        }),
    ]
}

fn unguarded(methods: poem::RouteMethod) -> impl Service {
    serve(Route::new().at(PATH, methods).with(AuthenticationLayer::new(verify)))
}

#[handler]
async fn plain() -> &'static str {
    ITEM
}

#[handler]
async fn parameter(_: Idle) -> &'static str {
    ITEM
}

#[requires(invoices::read)]
#[handler]
async fn guarded() -> &'static str {
    ITEM
}

struct Idle;

impl<'a> FromRequest<'a> for Idle {
    async fn from_request(_: &'a Request, _: &mut RequestBody) -> Result<Self> {
        Ok(Self)
    }
}

struct InProcess<E> {
    runtime: Runtime,
    endpoint: E,
}

/// What `poem::Server` makes of an endpoint.
fn serve(endpoint: impl IntoEndpoint<Endpoint: 'static>) -> impl Service {
    InProcess { runtime: runtime(), endpoint: endpoint.into_endpoint().map_to_response() }
}

impl<E: Endpoint<Output = Response> + 'static> Service for InProcess<E> {
    fn serves(&self, authorization: &'static str) -> bool {
        let request = Request::builder().uri_str(PATH).header(AUTHORIZATION, authorization).finish();
        self.runtime.block_on(async {
            let answer = self.endpoint.get_response(request).await;
            answer.into_body().into_bytes().await.is_ok_and(|body| body == ITEM)
        })
    }
}
