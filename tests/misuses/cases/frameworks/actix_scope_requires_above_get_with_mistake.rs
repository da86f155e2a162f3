// package: with_actix
mod access {
    scopes::scopes!("catalogs/shop.toml");
}
use access::orders;
use actix_web::get;
use scopes::actix::scope;
use scopes::requires;

#[requires(orders::raed)]
#[get("/orders")]
async fn one() -> &'static str {
    "one"
}

fn main() {
    let _ = scope("/api").service(one);
}
