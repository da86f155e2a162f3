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

#[requires(any(tickets::read, optional(billing::read)))]
fn handler() {}

fn main() {}
