#![allow(unused)]

mod access {
    scopes::scopes!(
        toml = r#"
            [catalog]
            name = "boomin"
            [scopes]
            "series:read" = "Read series."
            "series:create" = "Create series."
        "#
    );
}
use access::{ScopeSet, Token};
use scopes::ScopeClaim;

fn token(claim: ScopeClaim<access::Scope>) -> Token {
    Token::new(claim)
}

fn main() {}
