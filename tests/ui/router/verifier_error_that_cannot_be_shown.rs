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

struct Unshown;

async fn verify(token: BearerToken) -> Result<Option<access::Token>, Unshown> {
    Err(Unshown)
}

fn main() {
    let layer = AuthenticationLayer::new(verify);
}
