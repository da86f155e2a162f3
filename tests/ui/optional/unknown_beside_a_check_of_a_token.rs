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

#[authenticated(access::Token, optional(billing::raed), token = token)]
fn show(token: &access::Token) -> Result<(), access::MissingScopes> {
    Ok(())
}

fn main() {}
