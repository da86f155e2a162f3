// package: with_poem
mod access {
    scopes::scopes!("catalogs/shop.toml");
}
use access::orders;
use scopes::poem::{Guards, get};
use scopes::requires;

#[requires(orders::read)]
async fn show() -> &'static str {
    "order"
}

fn main() {
    let _ = Guards::new().at("/orders", get(show));
}
