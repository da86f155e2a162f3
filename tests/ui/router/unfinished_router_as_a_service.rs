#![allow(unused)]

mod access {
    scopes::scopes!(
        toml = r#"
            [catalog]
            name = "boomin"
            [scopes]
            "series:read" = "Read series."
        "#
    );
}
use access::series;
use scopes::axum::{Router, get};
use scopes::requires;

#[requires(series::read)]
async fn show() {}

fn main() {
    let router: Router = Router::new().route("/series", get(show));
    let outer: axum::Router = axum::Router::new().fallback_service(router);
}
