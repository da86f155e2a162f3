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
use scopes::axum::{App, Router};

async fn verify(token: BearerToken) -> Option<access::Token> {
    None
}

fn main() {
    let app: App = Router::new().authenticated_by(verify);
    let router: Router = Router::new().nest("/part", app);
}
