// package: with_axum
mod access {
    scopes::scopes!("catalogs/shop.toml");
}
use access::orders;
use scopes::axum::{Router, get};
use scopes::requires;

#[requires(orders::read)]
async fn show() -> &'static str {
    "order"
}

#[tokio::main]
async fn main() {
    let router = Router::new().route("/orders", get(show));
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    axum::serve(listener, router).await.unwrap();
}
