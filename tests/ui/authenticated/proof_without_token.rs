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
use scopes::authenticated;

#[authenticated(access::Token, proof = caller)]
fn handler() {}

fn main() {}
