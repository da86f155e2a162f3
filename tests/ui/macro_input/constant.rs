const CATALOG: &str = "catalogs/shop.toml";

scopes::scopes!(CATALOG);

fn main() {}
