mod team {
    scopes::scopes!("catalogs/roles.toml");
}

fn main() {
    let grant = team::Grant { granted: team::orders::READ.set(), ..Default::default() };
    println!("{:?}", team::Token::from(grant));
}
