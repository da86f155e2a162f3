// package: with_actix
mod access {
    scopes::scopes!("catalogs/shop.toml");
}
use access::orders;
use scopes::actix::{get, scope};
use scopes::requires;

struct Order;

#[requires(orders::read)]
async fn one() -> Order {
    Order
}

fn main() {
    let _ = scope("/api").route("/orders", get(one));
}
