#![allow(unused)]

mod access {
    scopes::scopes!(
        toml = r#"
            [catalog]
            name = "boomin"
            [scopes]
            "series:read" = "Read series."
            "series:update" = "Update series."
        "#
    );
}
use access::series;
use axum::routing::get;
use scopes::axum::Router;
use scopes::requires;

#[requires(series::read)]
async fn show() {}

fn main() {
    let router: Router = Router::new().route("/series", get(show));
}
