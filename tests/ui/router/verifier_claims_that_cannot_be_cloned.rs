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

struct Member(String);

async fn verify(token: BearerToken) -> Option<(access::Token, Member)> {
    None
}

fn main() {
    let layer = AuthenticationLayer::new(verify);
}
