// package: with_poem
mod access {
    scopes::scopes!("catalogs/shop.toml");
}
use access::orders;
use poem::handler;
use scopes::poem::{Guards, get};
use scopes::requires;

#[requires(orders::read, token = token)]
#[handler]
async fn show(token: access::Token) -> poem::Result<&'static str> {
    Ok("order")
}

fn main() {
    let _ = Guards::new().at("/orders", get(show));
}
