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
use scopes::tower::AuthenticationLayer;

async fn verify(token: BearerToken) -> Option<(String, access::Token)> {
    None
}

fn main() {
    let layer = AuthenticationLayer::new(verify);
}
