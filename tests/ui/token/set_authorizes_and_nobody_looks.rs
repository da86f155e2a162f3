#![deny(unused_must_use)]

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
    series::READ.set().authorize::<series::Read>();
}
