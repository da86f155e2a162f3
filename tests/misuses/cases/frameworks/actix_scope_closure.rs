// package: with_actix
mod access {
    scopes::scopes!("catalogs/shop.toml");
}
use scopes::actix::{get, scope};

fn main() {
    let _ = scope("/api").route("/open", get(|| async { "open" }));
}
