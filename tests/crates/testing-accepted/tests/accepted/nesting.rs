#![deny(warnings)]
#![allow(dead_code, clippy::type_complexity)]

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

use scopes::{All, Any};

#[requires(series::read, any(units::read, all(units::publish, series::create)))]
fn handler(granted: Granted) {
    let _: Granted<All<(series::Read, Any<(units::Read, All<(units::Publish, series::Create)>)>)>> = granted;
}
