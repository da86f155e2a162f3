scopes::scopes!("catalogs/shop.toml", module = access);

fn main() {}
