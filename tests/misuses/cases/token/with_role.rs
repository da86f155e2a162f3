mod team {
    scopes::scopes!("catalogs/roles.toml");
}

fn main() {
    let token = team::Token::unrestricted(team::orders::READ.set()).with_role(team::Role::Owner);
    println!("{token:?}");
}
