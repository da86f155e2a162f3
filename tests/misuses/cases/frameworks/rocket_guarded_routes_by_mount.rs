// package: with_rocket
mod access {
    scopes::scopes!("catalogs/shop.toml");
}
use access::orders;
use rocket::get;
use scopes::requires;
use scopes::rocket::routes;

#[requires(orders::read)]
#[get("/orders")]
fn list() {}

fn main() {
    let _ = rocket::build().mount("/", routes![list]);
}
