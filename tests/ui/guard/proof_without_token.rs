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

#[requires(series::read, proof = granted)]
fn show() -> Result<u64, access::MissingScopes> {
    Ok(read(granted))
}

#[requires(series::read)]
fn read() -> u64 {
    7
}

fn main() {}
