#![allow(unused)]

mod access {
    scopes::scopes!(
        toml = r#"
            [catalog]
            name = "boomin"
            [scopes]
            "series:read" = "Read series."
            "series:create" = "Create series."
            "units:read" = "Read units."
            "units:publish" = "Publish units."
        "#
    );
}
use access::Token;
use scopes::{Authenticated, authenticated};


#[authenticated(Token)]
fn handler(id: u64, caller: Authenticated) {}

fn main() {}
