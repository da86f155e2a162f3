scopes::scopes!(concat!("catalogs/", "boomin.toml"));

fn main() {}
