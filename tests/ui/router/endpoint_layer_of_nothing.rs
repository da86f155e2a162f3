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
use scopes::tower::EndpointLayer;

fn main() {
    let router: axum::Router = axum::Router::new().layer(EndpointLayer::new());
}
