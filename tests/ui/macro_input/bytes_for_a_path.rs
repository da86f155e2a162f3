scopes::scopes!(b"catalogs/shop.toml");

fn main() {}
