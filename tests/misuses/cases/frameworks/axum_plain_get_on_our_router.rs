// package: with_axum
mod access {
    scopes::scopes!("catalogs/shop.toml");
}
use access::orders;
use scopes::axum::Router;
use scopes::requires;

#[requires(orders::read)]
async fn show() -> &'static str {
    "order"
}

fn main() {
    let _: Router = Router::new().route("/orders", axum::routing::get(show));
}
