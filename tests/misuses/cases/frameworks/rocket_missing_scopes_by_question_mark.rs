// package: with_rocket
mod access {
    scopes::scopes!("catalogs/shop.toml");
}
use access::orders;
use rocket::{State, get, routes};
use scopes::requires;

#[requires(orders::write)]
fn cancel() {}

#[get("/orders")]
fn one(token: &State<access::Token>) -> Result<&'static str, access::MissingScopes> {
    cancel(token.authorize()?);
    Ok("one")
}

fn main() {
    let _ = rocket::build().mount("/", routes![one]);
}
