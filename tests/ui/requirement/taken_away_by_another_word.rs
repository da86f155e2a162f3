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

#[requires(any(orders::read, none(billing::read)))]
async fn handler() {}

#[requires(any(orders::read, Without(billing::read)))]
async fn other() {}

fn main() {}
