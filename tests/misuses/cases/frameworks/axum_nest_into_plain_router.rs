// package: with_axum
mod access {
    scopes::scopes!("catalogs/shop.toml");
}
use access::orders;
use scopes::axum::{Router, get};
use scopes::requires;

#[requires(orders::read)]
async fn show() -> &'static str {
    "order"
}

fn main() {
    let api = Router::new().route("/orders", get(show));
    let _: axum::Router = axum::Router::new().nest("/api", api);
}
