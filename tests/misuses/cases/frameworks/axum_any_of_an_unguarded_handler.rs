// package: with_axum
mod access {
    scopes::scopes!("catalogs/shop.toml");
}
use scopes::axum::{Router, any};

async fn open() -> &'static str {
    "open"
}

fn main() {
    let _: Router = Router::new().route("/orders", any(open));
}
