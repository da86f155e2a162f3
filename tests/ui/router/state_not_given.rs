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
use axum::extract::State;
use scopes::axum::{Router, get};
use scopes::requires;

#[requires(series::read)]
async fn show(State(name): State<String>) {}

fn main() {
    let router: Router = Router::new().route("/series", get(show));
}
