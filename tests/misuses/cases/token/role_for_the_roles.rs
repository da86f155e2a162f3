mod team {
    scopes::scopes!("catalogs/roles.toml");
}

fn main() {
    let grant = team::Grant { granted: team::orders::READ.set(), roles: team::Role::Owner };
    println!("{:?}", team::Token::from(grant));
}
