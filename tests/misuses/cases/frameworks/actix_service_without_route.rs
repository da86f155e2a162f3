// package: with_actix
mod access {
    scopes::scopes!("catalogs/shop.toml");
}
use access::orders;
use actix_web::App;
use scopes::requires;

#[requires(orders::read)]
async fn one() -> &'static str {
    "one"
}

fn main() {
    let _ = App::new().service(one);
}
