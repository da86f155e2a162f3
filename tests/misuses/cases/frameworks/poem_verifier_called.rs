// package: with_poem
mod access {
    scopes::scopes!("catalogs/shop.toml");
}
use access::orders;
use poem::handler;
use scopes::poem::{Guards, get};
use scopes::{BearerToken, requires};

async fn verify(_token: BearerToken) -> Option<access::Token> {
    None
}

fn bearer_token() -> BearerToken {
    todo!()
}

#[requires(orders::read)]
#[handler]
async fn show() -> &'static str {
    "order"
}

fn main() {
    let _ = Guards::new().at("/orders", get(show)).authenticated_by(verify(bearer_token()));
}
