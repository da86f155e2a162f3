// package: with_axum
mod access {
    scopes::scopes!("catalogs/shop.toml");
}
use access::orders;
use scopes::axum::Router;
use scopes::{Reason, requires};

#[requires(orders::read)]
async fn show() -> &'static str {
    "order"
}

fn main() {
    let api: axum::Router = axum::Router::new().route("/orders", axum::routing::get(show));
    let _: Router = Router::new().mount_public(Reason("the report job asks without a token"), "/", api);
}
