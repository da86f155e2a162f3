// package: with_axum
mod access {
    scopes::scopes!("catalogs/shop.toml");
}
use access::orders;
use scopes::axum::{Router, get};
use scopes::tower::AuthenticationLayer;
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
    let layer = AuthenticationLayer::new(verify(bearer_token()));
    let _: Router = Router::new().route("/orders", get(show)).layer(layer);
}
