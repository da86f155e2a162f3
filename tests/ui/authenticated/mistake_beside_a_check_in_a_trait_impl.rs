#![allow(unused)]

mod access { scopes::scopes!(toml = r#"
[catalog]
name = "desk"
[scopes]
"orders:read" = ""
"billing:read" = ""
"#); }
use access::{billing, orders};
use scopes::authenticated;

trait Desk {
    fn show(&self, token: &access::Token) -> Result<(), access::MissingScopes>;
    fn list(&self, token: &access::Token) -> Result<(), access::MissingScopes>;
    fn find(&self, token: &access::Token) -> Result<(), access::MissingScopes>;
}

struct Service;

impl Desk for Service {
    #[authenticated(access::Token, foo = 1, token = token)]
    fn show(&self, token: &access::Token) -> Result<(), access::MissingScopes> {
        Ok(())
    }

    #[authenticated(access::Token, tokn = token)]
    fn list(&self, token: &access::Token) -> Result<(), access::MissingScopes> {
        Ok(())
    }

    #[scopes::requires(orders::read, tokn = token)]
    fn find(&self, token: &access::Token) -> Result<(), access::MissingScopes> {
        Ok(())
    }
}

fn main() {}
