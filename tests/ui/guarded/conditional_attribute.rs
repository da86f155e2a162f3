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
    #[cfg_attr(not(test), requires(tickets::read))]
    fn list(&self) {}
}

fn main() {}
