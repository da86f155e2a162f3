//! The shop with rocket.

use rocket::serde::json::Json;
use rocket::{Build, Config, Rocket, State, delete, get, post};
use scopes::rocket::{MountGuarded as _, routes};
use scopes::{AuthenticationLayer, Granted, authenticated, public, requires};
use shop::access::{Scope, Token, orders, payments};
use shop::{Order, Shop};

/// The service.
pub fn rocket(config: Config, shop: Shop, authentication: AuthenticationLayer<Scope>) -> Rocket<Build> {
    rocket::custom(config)
        .manage(shop)
        .mount_guarded("/", routes![health, me, list, show, create, cancel, refund])
        .attach(authentication)
        .strict()
}

#[public(reason = "the load balancer asks without a token")]
#[get("/health")]
fn health() -> &'static str {
    "up"
}

#[authenticated(Token)]
#[get("/me")]
fn me(token: Token) -> String {
    token.scopes().to_string()
}

#[requires(orders::read)]
#[get("/orders")]
fn list(granted: Granted, shop: &State<Shop>) -> Json<Vec<Order>> {
    Json(shop.list(granted))
}

#[requires(orders::read)]
#[get("/orders/<id>")]
fn show(granted: Granted, shop: &State<Shop>, id: u64) -> Option<Json<Order>> {
    shop.show(granted, id).map(Json)
}

#[requires(orders::write)]
#[post("/orders", data = "<item>")]
fn create(granted: Granted, shop: &State<Shop>, item: String) -> Json<Order> {
    Json(shop.create(granted, item))
}

#[requires(any(orders::write, payments::refund))]
#[delete("/orders/<id>")]
fn cancel(granted: Granted, shop: &State<Shop>, id: u64) -> Option<Json<Order>> {
    shop.cancel(granted, id).map(Json)
}

#[requires(orders::write, payments::refund)]
#[post("/orders/<id>/refund")]
fn refund(granted: Granted, shop: &State<Shop>, id: u64) -> Option<Json<Order>> {
    shop.refund(granted, id).map(Json)
}
