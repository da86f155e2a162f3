//! actix-web: its own scope, and that of `scopes`.

use std::convert::Infallible;
use std::future::{Ready, ready};

use actix_web::body::{BoxBody, to_bytes};
use actix_web::dev::{HttpServiceFactory, Payload, Service as ActixService, ServiceResponse};
use actix_web::http::header::AUTHORIZATION;
use actix_web::test::{TestRequest, init_service};
use actix_web::{App, Error, FromRequest, HttpRequest, web};
use scopes::actix::{get, scope};
use scopes::{AuthenticationLayer, requires};
use scopes_bench::case::Case;
use scopes_bench::catalogs::w48::invoices;
use tokio::runtime::Runtime;

use super::{ITEM, Mounted, PATH, Service, of, runtime, verify};

/// The scope is at the root, so that the paths of the attributes are whole ones.
const ROOT: &str = "";

pub(super) fn cases() -> Vec<Case> {
    let layer = || AuthenticationLayer::new(verify);
    let plain = move |route| web::scope(ROOT).route(PATH, route).wrap(layer());
    vec![
        of("actix", Mounted::Plain, move || serve(plain(web::get().to(self::plain)))),
        of("actix", Mounted::Parameter, move || serve(plain(web::get().to(parameter)))),
        of("actix", Mounted::Guarded, move || serve(scope(ROOT).route(PATH, get(guarded)).wrap(layer()))),
        of("actix-attribute", Mounted::Plain, move || serve(web::scope(ROOT).service(attribute::plain).wrap(layer()))),
        of("actix-attribute", Mounted::Parameter, move || {
            serve(web::scope(ROOT).service(attribute::parameter).wrap(layer()))
        }),
        of("actix-attribute", Mounted::Guarded, move || serve(scope(ROOT).service(attribute::guarded).wrap(layer()))),
    ]
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

/// The same handlers, with their paths.
mod attribute {
    use actix_web::get;
    use scopes::requires;

    use super::{ITEM, Idle, invoices};

    #[get("/item")]
    pub(super) async fn plain() -> &'static str {
        ITEM
    }

    #[get("/item")]
    pub(super) async fn parameter(_: Idle) -> &'static str {
        ITEM
    }

    #[requires(invoices::read)]
    #[get("/item")]
    pub(super) async fn guarded() -> &'static str {
        ITEM
    }
}

struct Idle;

impl FromRequest for Idle {
    type Error = Infallible;
    type Future = Ready<Result<Self, Infallible>>;

    fn from_request(_: &HttpRequest, _: &mut Payload) -> Self::Future {
        ready(Ok(Self))
    }
}

struct InProcess<S> {
    runtime: Runtime,
    service: S,
}

fn serve(scope: impl HttpServiceFactory + 'static) -> impl Service {
    let runtime = runtime();
    let service = runtime.block_on(init_service(App::new().service(scope)));
    InProcess { runtime, service }
}

impl<S> Service for InProcess<S>
where
    S: ActixService<actix_http::Request, Response = ServiceResponse<BoxBody>, Error = Error> + 'static,
{
    fn serves(&self, authorization: &'static str) -> bool {
        let request = TestRequest::get().uri(PATH).insert_header((AUTHORIZATION, authorization)).to_request();
        self.runtime.block_on(async {
            let answer = self.service.call(request).await.expect("refusals are answers");
            to_bytes(answer.into_body()).await.is_ok_and(|body| body == ITEM)
        })
    }
}
