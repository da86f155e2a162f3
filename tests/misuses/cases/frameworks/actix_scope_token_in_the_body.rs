// package: with_actix
mod access {
    scopes::scopes!("catalogs/shop.toml");
}
use access::orders;
use scopes::actix::{get, scope};
use scopes::requires;

#[requires(orders::read, token = token)]
async fn one(token: access::Token) -> Result<&'static str, access::MissingScopes> {
    Ok("one")
}

fn main() {
    let _ = scope("/api").route("/orders", get(one));
}
