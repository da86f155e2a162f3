// package: with_poem
mod access {
    scopes::scopes!("catalogs/shop.toml");
}
use access::orders;
use poem::handler;
use scopes::poem::{Guards, get};
use scopes::requires;

#[requires(orders::read)]
#[handler]
async fn show() -> &'static str {
    "order"
}

#[handler]
async fn open() -> &'static str {
    "open"
}

fn main() {
    let _ = Guards::new().at("/orders", get(show).delete(show).patch(open));
}
