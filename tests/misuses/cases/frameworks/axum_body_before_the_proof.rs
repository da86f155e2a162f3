// package: with_axum
mod access {
    scopes::scopes!("catalogs/shop.toml");
}
use access::orders;
use scopes::axum::{Router, post};
use scopes::{Granted, requires};

#[requires(orders::write)]
async fn create(axum::Json(order): axum::Json<u64>, granted: Granted) -> String {
    format!("{order}")
}

fn main() {
    let _: Router = Router::new().route("/orders", post(create));
}
