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
use scopes::BearerToken;
use scopes::axum::Router;

fn verify(token: BearerToken) -> Option<access::Token> {
    None
}

fn main() {
    let app = Router::<()>::new().authenticated_by(verify);
}
