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
use scopes::axum::{Router, get};

async fn show(granted: Option<Granted<series::Read>>) {}

fn main() {
    let router: Router = Router::new().route("/series", get(show));
}
