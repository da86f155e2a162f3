//! The endpoints of a catalog around a service of tower, below poem's `nest`, which leaves no word of what it cuts off.

use std::convert::Infallible;
use std::future::{Ready, ready};
use std::task::{Context, Poll};

use poem::endpoint::TowerCompatExt as _;
use poem::http::StatusCode;
use poem::{Endpoint, EndpointExt as _, Request, Route};
use scopes::BearerToken;
use scopes::tower::{AuthenticationLayer, Endpoints};
use tower::Service;

mod access {
    scopes::scopes!(
        toml = r#"
            [catalog]
            name = "pages"
            [scopes.admin.endpoints]
            "GET /admin/{page}" = ""
            [public.endpoints]
            "GET /{page}" = { reason = "everybody reads these" }
        "#
    );
}

#[derive(Clone)]
struct Served;

impl<Body> Service<poem::http::Request<Body>> for Served {
    type Response = poem::http::Response<String>;
    type Error = Infallible;
    type Future = Ready<Result<Self::Response, Infallible>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, _: poem::http::Request<Body>) -> Self::Future {
        ready(Ok(poem::http::Response::default()))
    }
}

fn status(app: &impl Endpoint, path: &'static str) -> StatusCode {
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    let request = Request::builder().uri_str(path).finish();
    runtime.block_on(app.get_response(request)).status()
}

#[test]
fn what_nest_cuts_off_is_noticed() {
    let guarded = || Endpoints::<access::Scope>::around(Served).compat();
    let layer = || AuthenticationLayer::new(|_: BearerToken| async { None::<access::Token> });
    let whole = guarded().with(layer());
    assert_eq!(status(&whole, "/users"), StatusCode::OK);
    assert_eq!(status(&whole, "/admin/users"), StatusCode::UNAUTHORIZED);
    let nested = Route::new().nest("/admin", guarded()).with(layer());
    assert_eq!(status(&nested, "/admin/users"), StatusCode::INTERNAL_SERVER_ERROR);
}
