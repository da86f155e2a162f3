scopes::scopes!(catalogs/shop.toml);

fn main() {}
