scopes::scopes!("catalogs/*.toml");

fn main() {}
