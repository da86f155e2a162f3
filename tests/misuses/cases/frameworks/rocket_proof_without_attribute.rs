// package: with_rocket
mod access {
    scopes::scopes!("catalogs/shop.toml");
}
use access::orders;
use rocket::get;
use scopes::Granted;
use scopes::rocket::{MountGuarded as _, routes};

#[get("/orders")]
fn list(_granted: Granted<orders::Read>) {}

fn main() {
    let _ = rocket::build().mount_guarded("/", routes![list]);
}
