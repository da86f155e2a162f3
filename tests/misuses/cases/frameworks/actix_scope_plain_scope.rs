// package: with_actix
mod access {
    scopes::scopes!("catalogs/shop.toml");
}
use actix_web::web;
use scopes::actix::scope;

fn main() {
    let _ = scope("/api").service(web::scope("/orders"));
}
