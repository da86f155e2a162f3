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
mod storage {
    scopes::scopes!(
        toml = r#"
            [catalog]
            name = "storage"
            [scopes]
            "files:read" = "Read files."
        "#
    );
}
use scopes::authenticated;

#[authenticated(storage::Token, token = token)]
fn handler(token: &access::Token) -> Result<(), access::MissingScopes> {
    Ok(())
}

fn main() {}
