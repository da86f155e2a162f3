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
use access::{ScopeSet, Token};

fn main() -> Result<(), scopes::InvalidScopeToken> {
    let token = Token::new(ScopeSet::parse("series:read")?);
    Ok(())
}
