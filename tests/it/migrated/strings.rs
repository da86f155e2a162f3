//! A service that named its permissions in attributes, as texts.

use axum::Extension;
use axum::extract::Path;
use scopes::axum::{App, Router, delete, get};
use scopes::{BearerToken, Refusal, ScopeClaim, authenticated, requires};
use serde::Deserialize;

use super::access::{self, Scope, Token, orders};
use crate::server::{Keys, Server};

#[derive(Clone, Deserialize)]
struct Claims {
    sub: String,
    #[serde(flatten)]
    scope: ScopeClaim<Scope>,
}

#[requires(orders::read)]
async fn list() -> &'static str {
    "orders"
}

#[requires(orders::write)]
async fn cancel(Path(order): Path<u64>) -> String {
    format!("cancelled {order}")
}

#[authenticated(Token)]
async fn profile(
    token: Token,
    Extension(claims): Extension<Claims>,
    Path(user): Path<String>,
) -> Result<String, Refusal> {
    if user != claims.sub {
        token.require::<access::Admin>()?;
    }
    Ok(format!("profile of {user}"))
}

fn verify(keys: &Keys, token: &BearerToken) -> Option<(Token, Claims)> {
    let claims: Claims = keys.verify(token.as_str())?;
    Some((Token::new(claims.scope.scopes()), claims))
}

fn app(keys: Keys) -> App {
    Router::new()
        .route("/orders", get(list))
        .route("/orders/{id}", delete(cancel))
        .route("/profiles/{user}", get(profile))
        .authenticated_by(move |token: BearerToken| std::future::ready(verify(&keys, &token)))
}

#[test]
fn it_answers_as_before() {
    let keys = Keys::new();
    let server = Server::start(app(keys.clone()));
    let token = |scope: &str| format!("Bearer {}", keys.issue("ada", scope));
    let table = [
        ("GET", "/orders", "orders:read", 200),
        ("GET", "/orders", "orders:write", 200),
        ("GET", "/orders", "other", 403),
        ("DELETE", "/orders/7", "orders:read", 403),
        ("DELETE", "/orders/7", "admin", 200),
        ("GET", "/profiles/ada", "other", 200),
        ("GET", "/profiles/eve", "orders:read", 403),
        ("GET", "/profiles/eve", "admin", 200),
    ];
    for (method, path, scope, status) in table {
        assert_eq!(server.ask(method, path, Some(&token(scope))).status, status, "{method} {path} with {scope}");
    }
    assert_eq!(server.ask("GET", "/orders", None).status, 401);
}
