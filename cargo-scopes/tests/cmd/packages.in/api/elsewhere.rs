scopes::scopes!("catalogs/lost.toml");
