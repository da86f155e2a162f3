// package: with_actix
mod access {
    scopes::scopes!("catalogs/shop.toml");
}
use access::orders;
use actix_web::{App, web};
use scopes::requires;

#[requires(orders::raed)]
#[actix_web::get("/orders/{id}")]
async fn one(id: web::Path<u64>) -> String {
    format!("{id}")
}

fn main() {
    let _ = App::new().service(one);
}
