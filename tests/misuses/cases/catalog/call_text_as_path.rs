mod access {
    scopes::scopes!(
        r#"
[catalog]
name = "shop"
[scopes]
"orders:read" = "Read orders."
"#
    );
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
