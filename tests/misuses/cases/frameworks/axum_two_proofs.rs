// package: with_axum
mod access {
    scopes::scopes!("catalogs/shop.toml");
}
use access::orders;
use scopes::axum::{Router, get};
use scopes::{Authenticated, Granted, requires};

#[requires(orders::read)]
#[scopes::authenticated(access::Token)]
async fn one(granted: Granted, who: Authenticated) -> &'static str {
    "one"
}

fn main() {
    let _: Router = Router::new().route("/one", get(one));
}
