#![allow(unused)]

mod access { scopes::scopes!(toml = r#"
[catalog]
name = "desk"
[scopes]
"orders:read" = ""
"billing:read" = ""
"#); }
use access::{billing, orders};
use scopes::{Granted, public};

#[public(reason = "everybody may look")]
async fn handler(_granted: Granted<billing::Read>) {}

fn main() {}
