#![allow(unused)]

mod access {
    scopes::scopes!(
        toml = r#"
            [catalog]
            name = "boomin"
            [scopes]
            "series:read" = "Read series."
            "series:update" = "Update series."
            [roles.admin]
            keeps = ["*"]
        "#
    );
}
use scopes::BearerToken;
use scopes::tower::AuthenticationLayer;

async fn verify(token: BearerToken) -> Option<access::ScopeSet> {
    Some(access::ScopeSet::EMPTY)
}

fn main() {
    let layer = AuthenticationLayer::new(verify);
}
