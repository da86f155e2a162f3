scopes::scopes!("catalogs/shop.toml", krate = ::scopes);

fn main() {}
