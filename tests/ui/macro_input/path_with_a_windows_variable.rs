scopes::scopes!("%SHOP%/shop.toml");

fn main() {}
