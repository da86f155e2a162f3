mod team {
    scopes::scopes!("catalogs/roles.toml");
}

fn main() {
    let grant = team::Grant { granted: team::orders::READ.set(), roles: team::Roles::from([team::Role::Owner]) };
    println!("{:?}", grant.authorize::<team::orders::Read>());
}
