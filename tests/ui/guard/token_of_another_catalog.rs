#![allow(unused)]

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
mod files {
    scopes::scopes!(
        toml = r#"
            [catalog]
            name = "seismic"
            [scopes]
            "files:read" = "Read files."
        "#
    );
}
use access::series;
use scopes::requires;


#[requires(series::read, token = token)]
fn handler(token: &files::Token) -> Result<(), files::MissingScopes> {
    Ok(())
}

fn main() {}
