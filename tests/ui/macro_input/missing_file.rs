scopes::scopes!("catalogs/nope.toml");

fn main() {}
