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
use std::sync::Arc;

use access::series;
use scopes::requires;

struct Session;

#[requires(series::read, token = session)]
fn show(session: Arc<Session>) -> Result<(), access::MissingScopes> {
    Ok(())
}

fn main() {}
