// package: with_actix
mod access {
    scopes::scopes!("catalogs/shop.toml");
}

fn main() {
    let claim = scopes::ScopeClaim::<access::Scope>::default();
    println!("{}", claim.scopes());
}
