// package: with_actix
mod access {
    scopes::scopes!("catalogs/shop.toml");
}
use access::orders;
use actix_web::{App, web};
use scopes::requires;

#[requires(orders::read)]
async fn one(token: access::Token) -> String {
    token.scopes().to_string()
}

fn main() {
    let _ = App::new().route("/orders", web::get().to(one));
}
