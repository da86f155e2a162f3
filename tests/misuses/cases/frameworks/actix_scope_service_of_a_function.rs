// package: with_actix
mod access {
    scopes::scopes!("catalogs/shop.toml");
}
use access::orders;
use scopes::actix::scope;
use scopes::requires;

#[requires(orders::read)]
async fn one() -> &'static str {
    "one"
}

fn main() {
    let _ = scope("/api").service(one);
}
