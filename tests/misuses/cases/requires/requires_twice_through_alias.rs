mod access {
    scopes::scopes!(
        toml = r#"
[catalog]
name = "shop"

[scopes]
"orders:read" = "Read orders."

[aliases]
"orders:view" = { to = "orders:read", deprecated = "use orders:read" }
"#
    );
}
use access::orders;
use scopes::requires;

#[requires(any(orders::view, orders::read))]
fn cancel(order: u64) {
    println!("{order}");
}

fn main() {
    let token = access::Token::new(orders::READ.set());
    if let Ok(granted) = token.authorize() {
        cancel(granted, 7);
    }
}
