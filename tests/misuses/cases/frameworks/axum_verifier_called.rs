// package: with_axum
mod access {
    scopes::scopes!("catalogs/shop.toml");
}
use access::orders;
use scopes::axum::{App, Router, get};
use scopes::{BearerToken, requires};

async fn verify(_token: BearerToken) -> Option<access::Token> {
    None
}

fn bearer_token() -> BearerToken {
    todo!()
}

#[requires(orders::read)]
async fn show() -> &'static str {
    "order"
}

fn main() {
    let _: App = Router::new().route("/orders", get(show)).authenticated_by(verify(bearer_token()));
}
