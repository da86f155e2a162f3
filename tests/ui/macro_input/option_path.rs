scopes::scopes!(path = "catalogs/shop.toml");

fn main() {}
