// package: with_rocket
mod access {
    scopes::scopes!("catalogs/shop.toml");
}
use access::orders;
use rocket::get;
use scopes::rocket::{MountGuarded as _, routes};
use scopes::{Granted, requires};

#[requires(orders::read)]
#[get("/orders/<id>")]
fn show(id: u64, granted: Granted) -> String {
    format!("{id} {granted:?}")
}

fn main() {
    let _ = rocket::build().mount_guarded("/", routes![show]);
}
