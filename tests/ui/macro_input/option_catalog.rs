scopes::scopes!(catalog = "catalogs/shop.toml");

fn main() {}
