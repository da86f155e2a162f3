// package: with_rocket
mod access {
    scopes::scopes!("catalogs/shop.toml");
}
use access::orders;
use rocket::get;
use scopes::requires;
use scopes::rocket::{MountGuarded as _, routes};

#[get("/orders")]
#[requires(orders::read)]
fn list() {}

fn main() {
    let _ = rocket::build().mount_guarded("/", routes![list]);
}
