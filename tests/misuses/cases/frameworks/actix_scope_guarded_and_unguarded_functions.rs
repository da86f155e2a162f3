// package: with_actix
mod access {
    scopes::scopes!("catalogs/shop.toml");
}
use access::orders;
use scopes::actix::{get, scope};
use scopes::requires;

#[requires(orders::read)]
async fn one() -> &'static str {
    "one"
}

async fn open() -> &'static str {
    "open"
}

fn main() {
    let _ = scope("/api").route("/one", get(one)).route("/open", get(open)).route("/two", get(one));
}
