// package: with_actix
mod access {
    scopes::scopes!("catalogs/shop.toml");
}
use access::orders;
use actix_web::web::Path;
use scopes::Granted;
use scopes::actix::{get, scope};

async fn one(_id: Path<u64>, _granted: Granted<orders::Read>) -> &'static str {
    "one"
}

fn main() {
    let _ = scope("/api").route("/orders/{id}", get(one));
}
