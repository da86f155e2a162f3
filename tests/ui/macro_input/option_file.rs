scopes::scopes!(file = "catalogs/shop.toml");

fn main() {}
