//! What a router records of a route is checked before its handler runs, whatever the handler says of itself.

use std::convert::Infallible;
use std::future::{Ready, ready};

use axum::extract::{FromRequestParts, Request, State};
use axum::handler::Handler;
use axum::http::request::Parts;
use axum::response::{IntoResponse, Response};
use axum_extra::handler::HandlerCallWithExtractors as _;
use scopes::axum::{MethodRouter, Router, get};
use scopes::tower::AuthenticationLayer;
use scopes::{Authenticated, Granted, requires};
use serde_json::json;

use crate::server::{Count, Server};

mod access {
    scopes::scopes!(
        toml = r#"
            [catalog]
            name = "shop"
            [scopes]
            "users:read" = ""
            "users:admin" = ""
            [endpoints."GET /admin"]
            any_of = [["users:admin"]]
        "#
    );
}

use access::{ScopeSet, Token, users};

/// A handler that says what its type parameter says, and does not look at the request.
#[derive(Clone)]
struct Says(Count);

impl<Parameters, S: Send + Sync + 'static> Handler<Parameters, S> for Says {
    type Future = Ready<Response>;

    fn call(self, _: Request, _: S) -> Self::Future {
        self.0.add();
        ready("ADMIN PAGE".into_response())
    }
}

type SaysAdmin = ((), Granted<users::Admin>);
type SaysKnown = ((), Authenticated<Token>);

async fn verify(token: scopes::BearerToken) -> Option<Token> {
    Some(Token::new(ScopeSet::parse(&token.as_str().replace('-', ":")).ok()?.scopes()))
}

fn start(router: Router) -> Server {
    Server::start(router.layer(AuthenticationLayer::new(verify)).into_inner())
}

const ADMIN: Option<&str> = Some("Bearer users-admin");
const READER: Option<&str> = Some("Bearer users-read");

#[test]
fn a_handler_written_by_hand_is_guarded_by_what_it_says() {
    let runs = Count::default();
    let handlers = || get::<_, SaysAdmin, _>(Says(runs.clone())).post::<_, SaysKnown>(Says(runs.clone()));
    let router = || Router::new().route("/admin", handlers()).nest("/n", Router::new().route("/admin", handlers()));
    let guarded = start(router());
    for path in ["/admin", "/n/admin"] {
        let statuses = |method: &str| [None, READER, ADMIN].map(|token| guarded.ask(method, path, token).status);
        assert_eq!((statuses("GET"), runs.take()), ([401, 403, 200], 1), "{path}");
        assert_eq!((statuses("HEAD"), runs.take()), ([401, 403, 200], 1), "{path}");
        assert_eq!((statuses("POST"), runs.take()), ([401, 200, 200], 2), "{path}");
        assert_eq!((statuses("OPTIONS"), runs.take()), ([405; 3], 0), "{path}");
    }
    let unauthenticated = Server::start(router().into_inner());
    assert_eq!((unauthenticated.get("/n/admin", ADMIN).status, runs.take()), (500, 0));
    let [logged] = &unauthenticated.log.take()[..] else { panic!() };
    assert!(logged.contains(" route=GET /n/admin status=500 catalog=shop cause="), "{logged}");
}

/// An extractor that does something.
struct Charge;

impl FromRequestParts<Count> for Charge {
    type Rejection = Infallible;

    async fn from_request_parts(_: &mut Parts, charges: &Count) -> Result<Self, Infallible> {
        charges.add();
        Ok(Self)
    }
}

#[test]
fn nothing_runs_before_a_proof_that_stands_second() {
    async fn late(_: Charge, _: Granted<users::Admin>, _: String) -> &'static str {
        "late"
    }
    let charges = Count::default();
    let router: Router<Count> = Router::new().route("/admin", get(late.into_handler()));
    let server = start(router.with_state(charges.clone()));
    for (token, status, ran) in [(None, 401, 0), (READER, 403, 0), (ADMIN, 200, 1)] {
        assert_eq!((server.get("/admin", token).status, charges.take()), (status, ran), "{token:?}");
    }
}

#[requires(users::admin)]
async fn admin(State(runs): State<Count>) -> &'static str {
    runs.add();
    "ADMIN PAGE"
}

/// The answers of the router's own check are those of the proof in the handler: a client cannot tell who made them.
#[test]
fn refusals_are_those_of_the_extractor() {
    let runs = Count::default();
    let plain = axum::Router::new().route("/admin", axum::routing::get(admin)).with_state(runs.clone());
    let plain = Server::start(plain.layer(AuthenticationLayer::new(verify)));
    let ours: Router<Count> = Router::new().route("/admin", get(admin));
    let ours = start(ours.with_state(runs.clone()));
    for token in [None, READER, Some("Bearer"), Some("Bearer !")] {
        assert_eq!(ours.get("/admin", token), plain.get("/admin", token), "{token:?}");
    }
    assert_eq!(runs.take(), 0);
    assert_eq!(ours.get("/admin", READER).problem()["missing"], json!(["users:admin"]));
}

/// A method router that is cloned, and mounted twice, is checked everywhere.
#[test]
fn clones_are_checked_too() {
    let runs = Count::default();
    let handlers: MethodRouter<_> = get::<_, SaysAdmin, _>(Says(runs.clone()));
    let handlers = handlers
        .layer(axum::middleware::from_fn(async |request, next: axum::middleware::Next| next.run(request).await));
    let router = Router::new().route("/a", handlers.clone()).route("/b", handlers.clone());
    let server = start(router.clone().nest("/n", router).merge(Router::new().route("/c", handlers)));
    for path in ["/a", "/b", "/c", "/n/a", "/n/b"] {
        let statuses = [None, READER, ADMIN].map(|token| server.get(path, token).status);
        assert_eq!((statuses, runs.take()), ([401, 403, 200], 1), "{path}");
    }
}
