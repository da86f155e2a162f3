// package: with_rocket
mod access {
    scopes::scopes!("catalogs/shop.toml");
}
use rocket::fs::FileServer;
use scopes::rocket::MountGuarded as _;

fn main() {
    let _ = rocket::build().mount_guarded("/", FileServer::from("static"));
}
