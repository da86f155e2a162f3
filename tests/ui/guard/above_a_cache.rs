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

#[requires(series::read, token = token)]
#[cached::proc_macro::cached(key = "u64", convert = "{ id }")]
fn show(token: &access::Token, id: u64) -> Result<u64, access::MissingScopes> {
    Ok(id)
}

fn main() {}
