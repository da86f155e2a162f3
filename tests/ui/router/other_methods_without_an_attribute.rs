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
use scopes::axum::Router;

async fn other() {}

fn main() {
    let router: Router = Router::new().method_not_allowed_fallback(other);
}
