#![allow(unused)]

mod access {
    scopes::scopes!(
        toml = r#"
            [catalog]
            name = "desk"
            [scopes]
            "tickets:read" = "Read tickets."
            "tickets:update".implies = ["tickets:read"]
            "billing:read" = "Read bills."
        "#
    );
}
use scopes::{HasToken, authenticated};

struct Me(access::Token);

impl HasToken for Me {
    type Scope = access::Scope;

    fn token(&self) -> &access::Token {
        &self.0
    }
}

#[authenticated(Me)]
async fn handler() {}

fn main() {}
