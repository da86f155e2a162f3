#![deny(warnings)]
#![allow(dead_code)]

mod access {
    scopes::scopes!(
        toml = r#"
            [catalog]
            name = "boomin"
            [scopes]
            "series:read" = "Read series."
            "series:create" = "Create series."
            "units:read" = "Read units."
            "units:publish" = "Publish units."
        "#
    );
}

use access::series;
use scopes::requires;

#[requires(series::read, token = if id == 1 { first } else { second })]
fn handler(id: u64, first: &access::Token, second: &access::Token) -> Result<(), access::MissingScopes> {
    Ok(())
}
