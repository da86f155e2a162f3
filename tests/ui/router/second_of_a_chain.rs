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
use scopes::axum::{Router, get};
use scopes::requires;

#[requires(series::read)]
async fn show() {}

async fn forgotten() {}

fn main() {
    let router: Router = Router::new().route("/series", get(show).post(forgotten).delete(show));
}
