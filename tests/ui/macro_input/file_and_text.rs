scopes::scopes!("catalogs/boomin.toml", toml = "");

fn main() {}
