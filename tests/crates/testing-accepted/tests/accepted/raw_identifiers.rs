#![deny(warnings)]
#![allow(dead_code)]

mod access {
    scopes::scopes!(
        toml = r#"
            [catalog]
            name = "raw"
            [scopes]
            "kind:read" = ""
            "match:read" = ""
        "#
    );
}

use access::kind as r#type;
use scopes::requires;

#[requires(r#type::read, access::r#match_::read)]
fn r#fn(r#in: u64) -> u64 {
    r#in
}

#[scopes::public(reason = "a keyword")]
fn r#loop() {}
