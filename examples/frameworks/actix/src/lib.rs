//! The shop with actix-web.

use actix_web::error::ErrorNotFound;
use actix_web::web::{Data, Json, Path};
use scopes::actix::{Scope, get, post, scope};
use scopes::{AuthenticationLayer, Granted, authenticated, public, requires};
use shop::access::{self, Token, orders, payments};
use shop::{Order, Shop};

/// The service, for `App::new().app_data(Data::new(shop)).service(api(…))`.
pub fn api(authentication: AuthenticationLayer<access::Scope>) -> Scope {
    scope("")
        .route("/health", get(health))
        .route("/me", get(me))
        .route("/orders", get(list))
        .route("/orders", post(create))
        .service(show)
        .service(cancel)
        .route("/orders/{id}/refund", post(refund))
        .wrap(authentication)
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
async fn list(granted: Granted, shop: Data<Shop>) -> Json<Vec<Order>> {
    Json(shop.list(granted))
}

#[requires(orders::read)]
#[actix_web::get("/orders/{id}")]
async fn show(granted: Granted, shop: Data<Shop>, id: Path<u64>) -> actix_web::Result<Json<Order>> {
    shop.show(granted, *id).map(Json).ok_or_else(|| ErrorNotFound("no such order"))
}

#[requires(orders::write)]
async fn create(granted: Granted, shop: Data<Shop>, item: String) -> Json<Order> {
    Json(shop.create(granted, item))
}

#[requires(any(orders::write, payments::refund))]
#[actix_web::delete("/orders/{id}")]
async fn cancel(granted: Granted, shop: Data<Shop>, id: Path<u64>) -> actix_web::Result<Json<Order>> {
    shop.cancel(granted, *id).map(Json).ok_or_else(|| ErrorNotFound("no such order"))
}

#[requires(orders::write, payments::refund)]
async fn refund(granted: Granted, shop: Data<Shop>, id: Path<u64>) -> actix_web::Result<Json<Order>> {
    shop.refund(granted, *id).map(Json).ok_or_else(|| ErrorNotFound("no such order"))
}
