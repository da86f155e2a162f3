// package: with_rocket
mod access {
    scopes::scopes!("catalogs/shop.toml");
}
use access::orders;
use scopes::requires;
use scopes::rocket::{MountGuarded as _, routes};

#[requires(orders::read)]
fn list() {}

fn main() {
    let _ = rocket::build().mount_guarded("/", routes![list]);
}
