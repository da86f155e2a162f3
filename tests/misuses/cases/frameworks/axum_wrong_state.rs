// package: with_axum
mod access {
    scopes::scopes!("catalogs/shop.toml");
}
use access::orders;
use axum::extract::State;
use scopes::axum::{Router, get};
use scopes::requires;

#[derive(Clone)]
struct Shop;

#[requires(orders::read)]
async fn one(State(_shop): State<Shop>) -> &'static str {
    "one"
}

fn main() {
    let _: Router<String> = Router::new().route("/one", get(one));
}
