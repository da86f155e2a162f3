mod access {
    scopes::scopes!(
        toml = r#"
[catalog]
name = "shop"

[scopes]
"type:read" = "Read types."
"#
    );
}
use scopes::requires;

#[requires(access::type::read)]
fn cancel(order: u64) {
    println!("{order}");
}

fn main() {
    let token = access::Token::new(access::type_::READ.set());
    if let Ok(granted) = token.authorize() {
        cancel(granted, 7);
    }
}
