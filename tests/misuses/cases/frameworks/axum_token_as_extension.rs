// package: with_axum
mod access {
    scopes::scopes!("catalogs/shop.toml");
}
use access::orders;
use axum::Extension;
use scopes::axum::{App, Router, get};
use scopes::{BearerToken, requires};

async fn verify(_token: BearerToken) -> Option<access::Token> {
    None
}

#[requires(orders::read)]
async fn who(Extension(token): Extension<access::Token>) -> String {
    token.scopes().to_string()
}

fn main() {
    let _: App = Router::new().route("/who", get(who)).authenticated_by(verify);
}
