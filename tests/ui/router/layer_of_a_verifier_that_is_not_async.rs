#![allow(unused)]

mod access {
    scopes::scopes!(
        toml = r#"
            [catalog]
            name = "boomin"
            [scopes]
            "series:read" = "Read series."
            "series:create" = "Create series."
        "#
    );
}
use scopes::BearerToken;
use scopes::axum::{Router, get};
use scopes::tower::AuthenticationLayer;
use scopes::requires;

#[requires(access::series::read)]
async fn show() {}

fn verify(_: BearerToken) -> Option<access::Token> {
    None
}

fn main() {
    let router: Router = Router::new().route("/series", get(show)).layer(AuthenticationLayer::new(verify));
}
