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

#[scopes::authenticated(access::Token)]
extern "C" fn show(id: u64) -> u64 {
    id
}

fn main() {}
