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
use scopes::axum::{Router, any};

async fn forgotten() {}

fn main() {
    let router: Router = Router::new().route("/", any(forgotten));
}
