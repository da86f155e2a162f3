// package: with_axum
mod access {
    scopes::scopes!("catalogs/shop.toml");
}
use access::orders;
use axum::extract::Request;
use axum::middleware::{Next, from_fn};
use axum::response::Response;
use scopes::axum::{Router, get};
use scopes::{Credentials, requires};

#[derive(Clone)]
struct Claims {
    #[allow(dead_code)]
    token: access::Token,
}

#[requires(orders::read)]
async fn show() -> &'static str {
    "order"
}

async fn authenticate(mut request: Request, next: Next) -> Response {
    let token = access::Token::new(orders::READ.set());
    request.extensions_mut().insert(Credentials::Valid(Claims { token }));
    next.run(request).await
}

fn main() {
    let _: Router = Router::new().route("/orders", get(show)).layer(from_fn(authenticate));
}
