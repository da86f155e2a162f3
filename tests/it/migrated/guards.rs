//! A service whose handlers took a guard for each set of scopes, and found the claims in it.

use axum::Extension;
use axum::extract::Path;
use scopes::axum::{App, Router, get, post};
use scopes::{BearerToken, requires};
use serde::Deserialize;

use super::access::{ScopeSet, Token, orders};
use crate::server::{Keys, Server};

#[derive(Clone, Deserialize)]
struct Claims {
    sub: String,
    scope: String,
}

/// What another library makes of a token that it verified.
fn verified(keys: &Keys, token: &BearerToken) -> Option<Claims> {
    keys.verify(token.as_str())
}

#[requires(orders::read)]
async fn show(Path(id): Path<u64>, Extension(claims): Extension<Claims>) -> String {
    format!("order {id}, for {}", claims.sub)
}

#[requires(orders::write)]
async fn create() -> &'static str {
    "created"
}

fn token_of(claims: Claims) -> Option<(Token, Claims)> {
    let scopes = ScopeSet::parse(&claims.scope).ok()?.scopes();
    Some((Token::new(scopes), claims))
}

fn app(keys: Keys) -> App {
    Router::new()
        .route("/orders", post(create))
        .route("/orders/{id}", get(show))
        .authenticated_by(move |token: BearerToken| std::future::ready(verified(&keys, &token).and_then(token_of)))
}

#[test]
fn it_answers_as_before() {
    let keys = Keys::new();
    let server = Server::start(app(keys.clone()));
    let ask = |method: &str, path: &str, scope: &str| {
        server.ask(method, path, Some(&format!("Bearer {}", keys.issue("ada", scope))))
    };
    assert_eq!(ask("GET", "/orders/7", "orders:read").body, "order 7, for ada");
    assert_eq!(ask("POST", "/orders", "orders:write").status, 200);
    assert_eq!(ask("POST", "/orders", "admin").status, 200);
    assert_eq!(ask("POST", "/orders", "orders:read").status, 403);
}
