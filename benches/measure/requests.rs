//! Whole requests through axum: what a guard adds to one.

use std::collections::HashSet;
use std::convert::Infallible;

use axum::Router;
use axum::body::Body;
use axum::extract::{FromRequestParts, Request};
use axum::http::StatusCode;
use axum::http::request::Parts;
use axum::response::Response;
use axum::routing::get;
use protect_axum::GrantsLayer;
use scopes::tower::AuthenticationLayer;
use scopes::{BearerToken, requires};
use scopes_bench::case::Case;
use scopes_bench::catalogs::w48::{self, invoices, orders};
use scopes_bench::{callgrind, claims};
use tokio::runtime::Runtime;
use tower::ServiceExt as _;

use crate::report::{Goal, Section};

const ROUNDS: u64 = 100;
const ITEM: &str = "item";

pub(crate) fn measure() -> Section {
    let mut section = Section::new("Whole requests", INTRODUCTION, "instructions");
    let cases = cases();
    let count = |name: &str| {
        let case = cases.iter().find(|case| case.name() == name);
        callgrind::count(case.expect("the case is listed"), ROUNDS)
    };
    let bare = count("request/bare");
    let layered = count("request/scopes/authenticated");
    let parameter = count("request/scopes/parameter");
    let guarded = count("request/scopes/guarded");
    let strings = (count("request/protect-axum/authenticated"), count("request/protect-axum/guarded"));
    section.compare("a guarded handler", "the same handler, unguarded", guarded, layered, Some(Goal::Below(1.01)));
    section.compare(
        "what the guard adds",
        "protect-axum's",
        guarded - layered,
        strings.1 - strings.0,
        Some(Goal::Below(1.0)),
    );
    let idle = parameter - layered;
    section.compare("what the guard adds", "a parameter that does nothing", guarded - layered, idle, None);
    section.compare("authentication and guard", "protect-axum's", guarded - bare, strings.1 - bare, None);
    section.compare("the whole request", "protect-axum's", guarded, strings.1, None);
    section.compare("the whole request", "axum alone", guarded, bare, None);
    section.note(NOTE);
    section
}

const NOTE: &str = "\
This request never was on a wire: no bytes are read, parsed or written for it, and the handler does nothing, so that the \
guard is as large a part of it as can be. Part of what it adds is axum's own cost of a parameter of a handler. The rest is \
the search for the credentials in the extensions of the request; the check itself is a few instructions.";

const INTRODUCTION: &str = "\
A request through an axum router without a network, with a claim of ten scopes read in its authentication layer. \
\"Unguarded\" has the layer and a handler without an attribute; \"axum alone\" has neither. `protect-axum` reads the same \
claim into the `HashSet<String>` that it works on.";

pub(crate) fn cases() -> Vec<Case> {
    vec![
        of("request/bare", || Router::new().route("/", get(plain))),
        of("request/scopes/authenticated", || {
            Router::new().route("/", get(plain)).layer(AuthenticationLayer::new(verify))
        }),
        of("request/scopes/parameter", || Router::new().route("/", get(idle)).layer(AuthenticationLayer::new(verify))),
        of("request/scopes/guarded", || Router::new().route("/", get(guarded)).layer(AuthenticationLayer::new(verify))),
        of("request/protect-axum/authenticated", || {
            Router::new().route("/", get(plain)).layer(GrantsLayer::with_extractor(extract))
        }),
        of("request/protect-axum/guarded", || {
            Router::new().route("/", get(protected)).layer(GrantsLayer::with_extractor(extract))
        }),
    ]
}

fn of(name: &str, router: fn() -> Router) -> Case {
    let make = move || {
        let runtime = tokio::runtime::Builder::new_current_thread().build().expect("a runtime without drivers");
        (runtime, router())
    };
    Case::new(name, make, ask)
}

fn ask((runtime, router): &(Runtime, Router)) -> StatusCode {
    let request = Request::builder().uri("/").header("authorization", "Bearer abc.def.ghi").body(Body::empty());
    let answer = router.clone().oneshot(request.expect("a valid request"));
    let response = runtime.block_on(answer).unwrap_or_else(|never: Infallible| match never {});
    assert_eq!(response.status(), StatusCode::OK);
    response.status()
}

async fn plain() -> &'static str {
    ITEM
}

async fn idle(_: Idle) -> &'static str {
    ITEM
}

/// What axum itself takes for one more parameter of a handler.
struct Idle;

impl<State: Sync> FromRequestParts<State> for Idle {
    type Rejection = Infallible;

    async fn from_request_parts(_: &mut Parts, _: &State) -> Result<Self, Infallible> {
        Ok(Self)
    }
}

#[requires(invoices::read, orders::create)]
async fn guarded() -> &'static str {
    ITEM
}

#[protect_axum::protect("invoices:read", "orders:create")]
async fn protected() -> &'static str {
    ITEM
}

/// What the token says. Its signature is not looked at, in no case.
fn claim(_token: &str) -> &'static str {
    static CLAIM: std::sync::LazyLock<String> = std::sync::LazyLock::new(claims::known);
    &CLAIM
}

async fn verify(token: BearerToken) -> Option<w48::Token> {
    Some(w48::Token::new(w48::ScopeSet::parse(claim(token.as_str())).ok()?.scopes()))
}

async fn extract(request: &mut Request) -> Result<HashSet<String>, Response> {
    let header = request.headers().get("authorization").and_then(|header| header.to_str().ok()).unwrap_or_default();
    let token = header.strip_prefix("Bearer ").unwrap_or_default();
    Ok(claim(token).split(' ').map(str::to_owned).collect())
}
