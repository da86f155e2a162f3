//! rocket: its own `mount`, and `mount_guarded`.

use std::convert::Infallible;

use rocket::config::LogLevel;
use rocket::http::Header;
use rocket::local::asynchronous::Client;
use rocket::request::{FromRequest, Outcome};
use rocket::{Build, Config, Request, Rocket, get, routes};
use scopes::rocket::MountGuarded as _;
use scopes::{AuthenticationLayer, requires};
use scopes_bench::case::Case;
use scopes_bench::catalogs::w48::invoices;
use tokio::runtime::Runtime;

use super::{ITEM, Mounted, PATH, Service, of, runtime, verify};

pub(super) fn cases() -> Vec<Case> {
    vec![
        of("rocket", Mounted::Plain, || InProcess::of(empty().mount("/", routes![plain]))),
        of("rocket", Mounted::Parameter, || InProcess::of(empty().mount("/", routes![parameter]))),
        of("rocket", Mounted::Guarded, || InProcess::of(empty().mount_guarded("/", scopes::rocket::routes![guarded]))),
    ]
}

fn empty() -> Rocket<Build> {
    let config = Config { log_level: LogLevel::Off, ..Config::debug_default() };
    rocket::custom(config).attach(AuthenticationLayer::new(verify))
}

#[get("/item")]
fn plain() -> &'static str {
    ITEM
}

#[get("/item")]
fn parameter(_idle: Idle) -> &'static str {
    ITEM
}

#[requires(invoices::read)]
#[get("/item")]
fn guarded() -> &'static str {
    ITEM
}

struct Idle;

#[rocket::async_trait]
impl<'r> FromRequest<'r> for Idle {
    type Error = Infallible;

    async fn from_request(_: &'r Request<'_>) -> Outcome<Self, Infallible> {
        Outcome::Success(Self)
    }
}

struct InProcess {
    runtime: Runtime,
    client: Client,
}

impl InProcess {
    fn of(rocket: Rocket<Build>) -> Self {
        let runtime = runtime();
        let client = runtime.block_on(Client::untracked(rocket)).expect("the rocket launches");
        Self { runtime, client }
    }
}

impl Service for InProcess {
    fn serves(&self, authorization: &'static str) -> bool {
        let request = self.client.get(PATH).header(Header::new("authorization", authorization));
        self.runtime.block_on(async { request.dispatch().await.into_string().await.is_some_and(|body| body == ITEM) })
    }
}
