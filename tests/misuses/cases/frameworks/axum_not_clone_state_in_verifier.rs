// package: with_axum
mod access {
    scopes::scopes!("catalogs/shop.toml");
}
use access::orders;
use scopes::axum::{App, Router, get};
use scopes::{BearerToken, requires};

struct Pool;

async fn verify(_token: BearerToken) -> Option<access::Token> {
    None
}

#[requires(orders::read)]
async fn show() -> &'static str {
    "order"
}

fn main() {
    let pool = Pool;
    let _: App = Router::new().route("/orders", get(show)).authenticated_by(move |token| {
        let _ = &pool;
        verify(token)
    });
}
