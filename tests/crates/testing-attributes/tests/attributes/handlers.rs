//! Attributes that make handlers and tests.

use axum::extract::FromRequestParts;
use axum::http::StatusCode;
use axum::http::request::Parts;
use scopes::{HasToken, requires};

use crate::access::{MissingScopes, Scope, Token, reports};
use crate::{assert_checked_at_every_call, reader, ready};

struct Claims(Token);

impl HasToken for Claims {
    type Scope = Scope;

    fn token(&self) -> &Token {
        &self.0
    }
}

impl<S: Sync> FromRequestParts<S> for Claims {
    type Rejection = StatusCode;

    async fn from_request_parts(_: &mut Parts, _: &S) -> Result<Self, StatusCode> {
        Err(StatusCode::UNAUTHORIZED)
    }
}

#[requires(reports::read, token = claims)]
#[axum::debug_handler]
async fn show(claims: Claims) -> Result<String, MissingScopes> {
    Ok(std::future::ready("7".to_owned()).await)
}

#[requires(reports::read)]
#[axum::debug_handler]
async fn listed() -> &'static str {
    "reports"
}

#[test]
fn a_debugged_handler_takes_a_proof() {
    let _: axum::Router = axum::Router::new().route("/", axum::routing::get(listed));
    assert_eq!(ready(listed(reader().authorize().unwrap())), "reports");
}

#[test]
fn a_handler_is_checked_at_every_call() {
    assert_checked_at_every_call(|&token| ready(show(Claims(token))).ok().and_then(|report| report.parse().ok()));
}

#[requires(reports::read, token = reader())]
#[test]
fn a_test_may_be_checked() -> Result<(), MissingScopes> {
    Ok(())
}
