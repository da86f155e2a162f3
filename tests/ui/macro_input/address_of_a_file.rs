scopes::scopes!("file:///srv/shop.toml");

fn main() {}
