#![allow(unused)]

mod access { scopes::scopes!(toml = r#"
[catalog]
name = "desk"
[scopes]
"orders:read" = ""
"billing:read" = ""
"#); }
use access::{billing, orders};
use scopes::requires;

struct Claims {
    name: String,
}

#[requires(orders::read, token = claims.name)]
fn show(claims: &Claims) -> Result<(), access::MissingScopes> {
    Ok(())
}

fn main() {}
