// package: with_actix
mod access {
    scopes::scopes!("catalogs/shop.toml");
}
use access::orders;
use actix_web::{App, web};
use scopes::requires;

#[requires(orders::read)]
async fn one(id: u64) -> String {
    format!("{id}")
}

fn main() {
    let _ = App::new().route("/orders/{id}", web::get().to(one));
}
