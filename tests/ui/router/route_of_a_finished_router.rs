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
use scopes::axum::{App, Router, get};
use scopes::{BearerToken, requires};

async fn verify(token: BearerToken) -> Option<access::Token> {
    None
}

#[requires(series::read)]
async fn late() {}

fn main() {
    let app: App = Router::new().authenticated_by(verify).route("/late", get(late));
}
