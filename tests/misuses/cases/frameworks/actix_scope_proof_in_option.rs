// package: with_actix
mod access {
    scopes::scopes!("catalogs/shop.toml");
}
use access::orders;
use scopes::Granted;
use scopes::actix::{get, scope};

async fn one(_granted: Option<Granted<orders::Read>>) -> &'static str {
    "one"
}

fn main() {
    let _ = scope("/api").route("/orders", get(one));
}
