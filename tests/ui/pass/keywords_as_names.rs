#![deny(warnings)]
#![allow(dead_code)]

mod access {
    scopes::scopes!(
        toml = r#"
            [catalog]
            name = "words"
            [scopes]
            "self:write" = ""
            "type:read" = ""
        "#
    );
}

use access::{self_, type_};
use scopes::requires;

#[requires(self_::write, type_::read)]
fn handler() {}

fn main() {}
