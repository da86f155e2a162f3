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
use access::tickets;
use scopes::public;

#[public(reason = "sign-in", optional(tickets::raed))]
fn handler() {}

fn main() {}
