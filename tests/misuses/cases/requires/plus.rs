mod access {
    scopes::scopes!("catalogs/shop.toml");
}
use access::{orders, users};
use scopes::requires;

#[requires(orders::read + users::read)]
fn cancel(order: u64) {
    println!("{order}");
}

fn main() {
    let token = access::Token::new(access::orders::WRITE.set());
    if let Ok(granted) = token.authorize() {
        cancel(granted, 7);
    }
}
