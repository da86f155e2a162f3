// package: with_axum
mod access {
    scopes::scopes!("catalogs/shop.toml");
}
use access::orders;
use scopes::axum::{App, Router, get};
use scopes::{BearerToken, requires};

async fn check(token: BearerToken) -> Result<access::Token, String> {
    Err(token.as_str().to_owned())
}

#[requires(orders::read)]
async fn show() -> &'static str {
    "order"
}

fn main() {
    let _: App = Router::new().route("/orders", get(show)).authenticated_by(check);
}
