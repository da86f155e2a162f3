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
use access::series;
use scopes::{Granted, requires};


#[requires(series::read)]
fn handler(granted: Granted, again: Option<Granted>) {}

fn main() {}
