#![allow(unused)]

mod access {
    scopes::scopes!(
        toml = r#"
            [catalog]
            name = "boomin"
            [scopes]
            "series:read" = "Read series."
            "series:create" = "Create series."
        "#
    );
}
use access::series;
use scopes::requires;

trait Show {
    fn show(&self, token: &access::Token) -> Result<u64, access::MissingScopes>;
}

impl Show for u64 {
    #[requires(series::read, token = token)]
    #[memoize]
    fn show(&self, token: &access::Token) -> Result<u64, access::MissingScopes> {
        Ok(*self)
    }
}

fn main() {}
