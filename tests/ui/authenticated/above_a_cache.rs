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
use core::prelude::v1::test as cached;
use scopes::authenticated;

#[authenticated(access::Token, token = token)]
#[cached]
fn handler(token: &access::Token) -> Result<(), access::MissingScopes> {
    Ok(())
}

fn main() {}
