// package: with_actix
mod access {
    scopes::scopes!("catalogs/shop.toml");
}
use scopes::actix::{get, scope};

async fn open() -> &'static str {
    "open"
}

fn main() {
    let _ = scope("/api").route("/open", get(open));
}
