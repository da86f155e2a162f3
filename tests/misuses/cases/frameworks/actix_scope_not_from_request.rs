// package: with_actix
mod access {
    scopes::scopes!("catalogs/shop.toml");
}
use access::orders;
use scopes::actix::{get, scope};
use scopes::requires;

#[requires(orders::read)]
async fn one(id: u64) -> String {
    format!("{id}")
}

fn main() {
    let _ = scope("/api").route("/orders/{id}", get(one));
}
