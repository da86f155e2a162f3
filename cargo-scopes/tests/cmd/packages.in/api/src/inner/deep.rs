scopes::scopes! { "catalogs/team.toml", crate = scopes }
mod again { scopes::scopes!("catalogs/shop.toml"); }
