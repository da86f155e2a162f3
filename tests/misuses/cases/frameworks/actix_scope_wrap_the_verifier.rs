// package: with_actix
mod access {
    scopes::scopes!("catalogs/shop.toml");
}
use access::orders;
use scopes::actix::{get, scope};
use scopes::{BearerToken, requires};

#[requires(orders::read)]
async fn one() -> &'static str {
    "one"
}

async fn verify(_: BearerToken) -> Option<access::Token> {
    None
}

fn main() {
    let _ = scope("/api").route("/orders", get(one)).wrap(verify);
}
