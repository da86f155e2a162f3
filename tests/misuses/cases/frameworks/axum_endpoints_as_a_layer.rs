// package: with_axum
mod access {
    scopes::scopes!("catalogs/shop.toml");
}
use access::orders;
use scopes::axum::{Router, get};
use scopes::requires;
use scopes::tower::Endpoints;

#[requires(orders::read)]
async fn show() -> &'static str {
    "order"
}

fn main() {
    let _: Router = Router::new().route("/orders", get(show)).layer(Endpoints::<access::Scope>::around(()));
}
