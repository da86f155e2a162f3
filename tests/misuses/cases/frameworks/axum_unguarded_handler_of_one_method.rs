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

async fn open() -> &'static str {
    "open"
}

fn main() {
    let _: Router = Router::new().route("/orders", get(show).delete(show).patch(open));
}
