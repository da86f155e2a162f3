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

fn main() {
    let files = axum::Router::new();
    let router: Router = Router::new().route_service("/files", files);
}
