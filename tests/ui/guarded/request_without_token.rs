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
use scopes::{authenticated, guarded, requires};

struct Request(access::Token);

trait Service {
    fn list(&self, asked: Request) -> Result<(), access::MissingScopes>;
    fn known(&self, asked: Request) -> Result<(), access::MissingScopes>;
}

struct Desk;

#[guarded]
impl Service for Desk {
    #[requires(tickets::read)]
    fn list(&self, asked: Request) -> Result<(), access::MissingScopes> {
        Ok(())
    }

    #[authenticated(access::Token)]
    fn known(&self, asked: Request) -> Result<(), access::MissingScopes> {
        Ok(())
    }
}

fn main() {}
