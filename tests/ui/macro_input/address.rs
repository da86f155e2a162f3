scopes::scopes!("https://example.com/shop.toml");

fn main() {}
