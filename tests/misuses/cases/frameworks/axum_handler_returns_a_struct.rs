// package: with_axum
mod access {
    scopes::scopes!("catalogs/shop.toml");
}
use access::orders;
use scopes::axum::{Router, get};
use scopes::requires;

struct Order;

#[requires(orders::read)]
async fn one() -> Order {
    Order
}

fn main() {
    let _: Router = Router::new().route("/orders/{id}", get(one));
}
