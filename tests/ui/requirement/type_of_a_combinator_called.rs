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

#[requires(scopes::Any(orders::read, billing::read))]
async fn handler() {}

fn main() {}
