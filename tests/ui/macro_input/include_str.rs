scopes::scopes!(include_str!("../catalogs/shop.toml"));

fn main() {}
