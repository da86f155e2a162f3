mod team {
    scopes::scopes!("catalogs/roles.toml");
}

fn main() {
    let token = team::Token::from(team::Grant { granted: team::orders::READ.set() });
    println!("{token:?}");
}
