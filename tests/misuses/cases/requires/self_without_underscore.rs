mod access {
    scopes::scopes!(
        toml = r#"
[catalog]
name = "shop"

[scopes]
"self:write" = "Write."
"#
    );
}
use scopes::requires;

#[requires(access::self::write)]
fn cancel(order: u64) {
    println!("{order}");
}

fn main() {
    let token = access::Token::new(access::self_::WRITE.set());
    if let Ok(granted) = token.authorize() {
        cancel(granted, 7);
    }
}
