// package: with_axum
mod access {
    scopes::scopes!("catalogs/shop.toml");
}
use access::orders;
use scopes::requires;

#[requires(orders::write, token = token)]
async fn cancel(token: access::Token) -> axum::response::Response {
    axum::response::IntoResponse::into_response("cancelled")
}

fn main() {}
