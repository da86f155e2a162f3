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

async fn verify(token: BearerToken) -> bool {
    true
}

fn main() {
    let app = Router::<()>::new().authenticated_by(verify);
}
