mod team {
    scopes::scopes!("catalogs/roles.toml");
}

fn main() {
    let role = String::from("owner");
    let grant = team::Grant { granted: team::orders::READ.set(), roles: team::Roles::from([role]) };
    println!("{:?}", team::Token::from(grant));
}
