//! The shop with poem.

use poem::error::NotFoundError;
use poem::handler;
use poem::middleware::AddData;
use poem::web::{Data, Json, Path};
use scopes::poem::{App, Guards, get, post};
use scopes::{AuthenticationLayer, Granted, authenticated, public, requires};
use shop::access::{Scope, Token, orders, payments};
use shop::{Order, Shop};

/// The service.
pub fn app(shop: Shop, authentication: AuthenticationLayer<Scope>) -> App {
    Guards::new()
        .at("/health", get(health))
        .at("/me", get(me))
        .at("/orders", get(list).post(create))
        .at("/orders/:id", get(show).delete(cancel))
        .at("/orders/:id/refund", post(refund))
        .authenticated_by(authentication)
        .with(AddData::new(shop))
}

#[public(reason = "the load balancer asks without a token")]
#[handler]
fn health() -> &'static str {
    "up"
}

#[authenticated(Token)]
#[handler]
fn me(token: Token) -> String {
    token.scopes().to_string()
}

#[requires(orders::read)]
#[handler]
fn list(granted: Granted, Data(shop): Data<&Shop>) -> Json<Vec<Order>> {
    Json(shop.list(granted))
}

#[requires(orders::read)]
#[handler]
fn show(granted: Granted, Data(shop): Data<&Shop>, Path(id): Path<u64>) -> poem::Result<Json<Order>> {
    shop.show(granted, id).map(Json).ok_or_else(|| NotFoundError.into())
}

#[requires(orders::write)]
#[handler]
fn create(granted: Granted, Data(shop): Data<&Shop>, item: String) -> Json<Order> {
    Json(shop.create(granted, item))
}

#[requires(any(orders::write, payments::refund))]
#[handler]
fn cancel(granted: Granted, Data(shop): Data<&Shop>, Path(id): Path<u64>) -> poem::Result<Json<Order>> {
    shop.cancel(granted, id).map(Json).ok_or_else(|| NotFoundError.into())
}

#[requires(orders::write, payments::refund)]
#[handler]
fn refund(granted: Granted, Data(shop): Data<&Shop>, Path(id): Path<u64>) -> poem::Result<Json<Order>> {
    shop.refund(granted, id).map(Json).ok_or_else(|| NotFoundError.into())
}
