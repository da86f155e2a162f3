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
use access::{series, units};
use scopes::{Granted, requires};


#[requires(series::read)]
fn list() {}

#[requires(series::read, units::read)]
fn handler(granted: Granted) {
    list(granted);
}

fn main() {}
