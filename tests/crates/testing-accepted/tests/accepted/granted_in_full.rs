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
use scopes::requires;

#[requires(series::read)]
fn plain(_granted: scopes::Granted) {}

#[requires(series::read)]
fn absolute(_granted: ::scopes::Granted) {}

mod renamed {
    use scopes as s;

    #[s::requires(super::series::read)]
    fn handler(granted: s::Granted) {
        let _: s::Granted<super::series::Read> = granted;
    }
}
