mod access {
    scopes::scopes!("catalogs/only_in_with_axum.toml");
}

use access::orders;
use scopes::requires;

#[requires(orders::read)]
fn show(order: u64) {
    println!("{order}");
}

fn main() {
    let token = access::Token::new(orders::READ.set());
    if let Ok(granted) = token.authorize() {
        show(granted, 7);
    }
}
