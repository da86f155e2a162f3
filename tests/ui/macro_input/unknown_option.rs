scopes::scopes!("catalogs/boomin.toml", serde = true);

fn main() {}
