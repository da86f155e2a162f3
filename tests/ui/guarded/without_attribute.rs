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
use scopes::{guarded, requires};

struct Desk;

#[guarded]
impl Desk {
    const LIMIT: u32 = 7;

    #[requires(tickets::read)]
    fn list(&self) {}

    fn forgotten(&self) {}
}

fn main() {}
