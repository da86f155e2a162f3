// package: with_actix
mod access {
    scopes::scopes!("catalogs/shop.toml");
}
use access::orders;
use actix_web::get;
use scopes::actix::scope;
use scopes::requires;

#[requires(orders::read, token = token)]
#[get("/orders")]
async fn one(token: access::Token) -> Result<&'static str, access::MissingScopes> {
    Ok("one")
}

fn main() {
    let _ = scope("/api").service(one);
}
