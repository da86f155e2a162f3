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

#[authenticated(access::Token, token = token)]
fn handler(token: &access::Token) -> u32 {
    7
}

fn main() {}
