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

async fn find(database: &str, token: BearerToken) -> Option<access::Token> {
    None
}

fn main() {
    let database = String::from("postgres://localhost");
    let layer = AuthenticationLayer::new(async move |token| find(&database, token).await);
}
