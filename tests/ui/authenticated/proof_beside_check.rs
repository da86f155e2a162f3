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
use scopes::{Authenticated, authenticated};

#[authenticated(access::Token, token = token)]
fn handler(caller: Authenticated, token: &access::Token) -> Result<(), access::MissingScopes> {
    Ok(())
}

fn main() {}
