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
use std::rc::Rc;

use scopes::BearerToken;
use scopes::axum::Router;
use scopes::tower::AuthenticationLayer;

async fn verify(token: BearerToken) -> Option<access::Token> {
    let found = Rc::new(1);
    std::future::ready(()).await;
    drop(found);
    None
}

fn main() {
    let router: Router = Router::new().layer(AuthenticationLayer::new(verify));
}
