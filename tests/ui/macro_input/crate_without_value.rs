scopes::scopes!("catalogs/boomin.toml", crate =);

fn main() {}
