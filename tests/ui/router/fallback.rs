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
use scopes::axum::Router;
use scopes::requires;

#[requires(series::read)]
async fn nothing() {}

fn main() {
    let router: Router = Router::new().fallback(nothing);
}
