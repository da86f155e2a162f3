#![deny(warnings)]
#![allow(dead_code)]

mod access {
    scopes::scopes!(
        toml = r#"
            [catalog]
            name = "agents"
            [scopes]
            "admin" = ""
            "admin:read" = ""
            "entries:write" = ""
            "entries:write:draft" = ""
        "#
    );
}

use access::{admin, entries};
use scopes::requires;

#[requires(access::admin)]
fn leaf() {}

#[requires(admin::read, entries::write, entries::write::draft)]
fn below() {}
