//! The shop with axum.

use axum::Json;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use scopes::axum::{App, Router, get, post};
use scopes::{AuthenticationLayer, Granted, authenticated, public, requires};
use shop::access::{Scope, Token, orders, payments};
use shop::{Order, Shop};

/// The service.
pub fn app(shop: Shop, authentication: AuthenticationLayer<Scope>) -> App {
    Router::new()
        .route("/health", get(health))
        .route("/me", get(me))
        .route("/orders", get(list).post(create))
        .route("/orders/{id}", get(show).delete(cancel))
        .route("/orders/{id}/refund", post(refund))
        .authenticated_by(authentication)
        .with_state(shop)
}

#[public(reason = "the load balancer asks without a token")]
async fn health() -> &'static str {
    "up"
}

#[authenticated(Token)]
async fn me(token: Token) -> String {
    token.scopes().to_string()
}

#[requires(orders::read)]
async fn list(granted: Granted, State(shop): State<Shop>) -> Json<Vec<Order>> {
    Json(shop.list(granted))
}

#[requires(orders::read)]
async fn show(granted: Granted, State(shop): State<Shop>, Path(id): Path<u64>) -> Result<Json<Order>, StatusCode> {
    shop.show(granted, id).map(Json).ok_or(StatusCode::NOT_FOUND)
}

#[requires(orders::write)]
async fn create(granted: Granted, State(shop): State<Shop>, item: String) -> Json<Order> {
    Json(shop.create(granted, item))
}

#[requires(any(orders::write, payments::refund))]
async fn cancel(granted: Granted, State(shop): State<Shop>, Path(id): Path<u64>) -> Result<Json<Order>, StatusCode> {
    shop.cancel(granted, id).map(Json).ok_or(StatusCode::NOT_FOUND)
}

#[requires(orders::write, payments::refund)]
async fn refund(granted: Granted, State(shop): State<Shop>, Path(id): Path<u64>) -> Result<Json<Order>, StatusCode> {
    shop.refund(granted, id).map(Json).ok_or(StatusCode::NOT_FOUND)
}
