scopes::scopes!("catalogs/boomin.toml", "catalogs/agents.toml");

fn main() {}
