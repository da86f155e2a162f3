#![deny(warnings)]
#![allow(dead_code)]

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

#[requires(all(any(series::read)))]
fn one(granted: Granted) {
    let _: Granted<series::Read> = granted;
}

#[requires(any(all(any(series::read, series::create))))]
fn two(granted: Granted) {
    let _: Granted<scopes::Any<(series::Read, series::Create)>> = granted;
}

#[requires(series::read, all(series::create, all(access::units::read)))]
fn three(granted: Granted) {
    let _: Granted<scopes::All<(series::Read, series::Create, access::units::Read)>> = granted;
}
