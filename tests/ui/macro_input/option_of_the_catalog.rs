scopes::scopes!("catalogs/shop.toml", prefix = "shop.");

fn main() {}
