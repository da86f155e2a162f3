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
use scopes::Granted;
use scopes::axum::{Router, post};

async fn create(body: String, granted: Granted<series::Update>) {}

fn main() {
    let router: Router = Router::new().route("/series", post(create));
}
