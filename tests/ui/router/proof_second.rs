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
use axum::extract::Path;
use scopes::Granted;
use scopes::axum::{Router, get};

async fn show(Path(id): Path<u64>, granted: Granted<series::Read>) {}

fn main() {
    let router: Router = Router::new().route("/series/{id}", get(show));
}
