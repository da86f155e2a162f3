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

/// What is known to leave the body alone may stand among them.
#[requires(series::read, token = token)]
#[inline]
#[acme::clippy::kept]
#[must_use]
#[::clippy::kept]
fn show(token: &access::Token) -> Result<u64, access::MissingScopes> {
    Ok(7)
}

fn main() {}
