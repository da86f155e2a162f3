scopes::scopes!("$CARGO_MANIFEST_DIR/catalogs/shop.toml");

fn main() {}
