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
use access::Token;
use scopes::authenticated;
use storage::files;

#[authenticated(Token, optional(files::read))]
async fn handler() {}

fn main() {}
