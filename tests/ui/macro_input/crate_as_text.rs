scopes::scopes!("catalogs/boomin.toml", crate = "scopes");

fn main() {}
