// package: with_poem
mod access {
    scopes::scopes!("catalogs/shop.toml");
}
use access::orders;
use poem::handler;
use scopes::poem::{Guards, get};
use scopes::requires;

#[handler]
#[requires(orders::read)]
async fn show() -> &'static str {
    "order"
}

fn main() {
    let _ = Guards::new().at("/orders", get(show));
}
