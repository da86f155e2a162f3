scopes::scopes!(c"catalogs/shop.toml");

fn main() {}
