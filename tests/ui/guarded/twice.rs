#![allow(unused)]

mod access {
    scopes::scopes!(
        toml = r#"
            [catalog]
            name = "desk"
            [scopes]
            "tickets:read" = "Read tickets."
        "#
    );
}
use access::tickets;
use scopes::{guarded, requires};

struct Desk;

#[guarded]
#[scopes::guarded]
impl Desk {
    #[requires(tickets::read)]
    fn list(&self) {}
}

fn main() {}
