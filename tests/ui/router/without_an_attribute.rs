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
use axum::extract::Path;
use scopes::axum::{Router, get};

async fn forgotten(Path(id): Path<u64>) {}

fn main() {
    let router: Router = Router::new().route("/series/{id}", get(forgotten));
}
