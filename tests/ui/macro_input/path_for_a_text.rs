scopes::scopes!(toml = "catalogs/shop.toml");

fn main() {}
