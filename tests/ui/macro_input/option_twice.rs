scopes::scopes!("catalogs/boomin.toml", crate = ::scopes, crate = ::scopes);

fn main() {}
