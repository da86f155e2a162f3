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
use access::{Token, billing, tickets};
use core::prelude::v1::test as get;
use scopes::{Granted, requires};

#[requires(tickets::read, optional(billing::read))]
#[get]
fn handler(token: Option<Token>, bills: Option<Granted<billing::Read>>, page: Option<u32>) {}

fn main() {}
