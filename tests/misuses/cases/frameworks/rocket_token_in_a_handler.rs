// package: with_rocket
mod access {
    scopes::scopes!("catalogs/shop.toml");
}
use access::orders;
use rocket::get;
use scopes::requires;
use scopes::rocket::{MountGuarded as _, routes};

#[requires(orders::read, token = token)]
#[get("/orders")]
fn list(token: access::Token) -> Result<(), access::MissingScopes> {
    Ok(())
}

fn main() {
    let _ = rocket::build().mount_guarded("/", routes![list]);
}
