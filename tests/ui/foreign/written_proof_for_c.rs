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
use scopes::{Granted, requires};

#[requires(series::read)]
pub extern "C" fn show(granted: Granted, id: u64) -> u64 {
    id
}

fn main() {}
