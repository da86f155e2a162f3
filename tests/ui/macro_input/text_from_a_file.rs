scopes::scopes!(toml = include_str!("../catalogs/shop.toml"));

fn main() {}
