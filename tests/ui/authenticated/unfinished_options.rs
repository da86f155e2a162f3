#![allow(unused)]

mod access { scopes::scopes!(toml = r#"
[catalog]
name = "desk"
[scopes]
"orders:read" = ""
"billing:read" = ""
"#); }
use access::{billing, orders};
use scopes::authenticated;

#[authenticated(access::Token, token)]
fn without_a_value(token: &access::Token) -> Result<(), access::MissingScopes> {
    Ok(())
}

#[authenticated(access::Token, token: token)]
fn with_a_colon(token: &access::Token) -> Result<(), access::MissingScopes> {
    Ok(())
}

#[authenticated(access::Token token = token)]
fn without_a_comma(token: &access::Token) -> Result<(), access::MissingScopes> {
    Ok(())
}

#[authenticated(Option<access::Token>)]
fn with_a_type_around_it() {}

fn main() {}
