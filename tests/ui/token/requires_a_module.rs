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
use access::{Token, series};

fn main() {
    let token = Token::new(series::READ.set());
    let _ = token.require::<series>();
}
