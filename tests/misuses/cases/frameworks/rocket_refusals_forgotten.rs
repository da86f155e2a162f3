// package: with_rocket
mod access {
    scopes::scopes!("catalogs/shop.toml");
}
use access::orders;
use rocket::{get, routes};
use scopes::{Granted, requires};

#[requires(orders::read)]
#[get("/orders/<id>")]
fn one(_granted: Granted, id: u64) -> String {
    format!("{id}")
}

fn main() {
    let _ = rocket::build().mount("/", routes![one]);
}
