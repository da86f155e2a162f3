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
use scopes::authenticated;

trait Service {
    fn list(&self);
}

struct Desk;

impl Service for Desk {
    #[authenticated(access::Token)]
    fn list(&self) {}
}

fn main() {}
