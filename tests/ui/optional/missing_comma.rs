#![allow(unused)]

mod access {
    scopes::scopes!(
        toml = r#"
            [catalog]
            name = "desk"
            [scopes]
            "tickets:read" = "Read tickets."
            "tickets:update".implies = ["tickets:read"]
            "billing:read" = "Read bills."
        "#
    );
}
use access::{billing, tickets};
use scopes::requires;

#[requires(tickets::read, optional(billing::read) crate = scopes)]
fn handler() {}

fn main() {}
