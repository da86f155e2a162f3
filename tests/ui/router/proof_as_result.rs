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
use scopes::{Granted, Refusal};

async fn show(granted: Result<Granted<series::Read>, Refusal>) {}

fn main() {
    let router: Router = Router::new().route("/series", get(show));
}
