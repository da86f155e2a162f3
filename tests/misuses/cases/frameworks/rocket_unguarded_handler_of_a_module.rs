// package: with_rocket
mod access {
    scopes::scopes!("catalogs/shop.toml");
}
use scopes::rocket::{MountGuarded as _, routes};

mod orders {
    #[rocket::get("/orders")]
    pub fn list() {}
}

fn main() {
    let _ = rocket::build().mount_guarded("/", routes![orders::list]);
}
