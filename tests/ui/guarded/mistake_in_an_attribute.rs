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

trait Service {
    fn list(&self, token: &access::Token) -> Result<(), access::MissingScopes>;
}

struct Desk;

#[guarded]
impl Service for Desk {
    #[requires(tickets::raed, token = token)]
    fn list(&self, token: &access::Token) -> Result<(), access::MissingScopes> {
        Ok(())
    }
}

fn main() {}
