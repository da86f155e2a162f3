// package: with_poem
mod access {
    scopes::scopes!("catalogs/shop.toml");
}
use access::orders;
use poem::handler;
use scopes::poem::{Guards, get};
use scopes::{AuthenticationLayer, BearerToken, requires};

async fn verify(_token: BearerToken) -> Option<access::Token> {
    None
}

#[requires(orders::read)]
#[handler]
async fn show() -> &'static str {
    "order"
}

fn main() {
    let _ = Guards::new().with(AuthenticationLayer::new(verify)).at("/orders", get(show));
}
