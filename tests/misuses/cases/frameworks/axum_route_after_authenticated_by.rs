// package: with_axum
mod access {
    scopes::scopes!("catalogs/shop.toml");
}
use access::orders;
use scopes::axum::{Router, get};
use scopes::{BearerToken, requires};

async fn verify(_token: BearerToken) -> Option<access::Token> {
    None
}

#[requires(orders::read)]
async fn show() -> &'static str {
    "order"
}

fn main() {
    let _ = Router::new().authenticated_by(verify).route("/orders", get(show));
}
