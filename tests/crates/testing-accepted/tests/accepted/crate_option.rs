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

mod acme {
    pub use scopes as toolkit;
}

#[requires(series::read, crate = acme::toolkit)]
fn proof(granted: Granted) {
    let _: Granted<series::Read> = granted;
}

#[requires(series::read, token = token, crate = crate::crate_option::acme::toolkit)]
fn guard(token: &access::Token) -> Result<(), access::MissingScopes> {
    Ok(())
}

#[scopes::public(reason = "sign-in", crate = acme::toolkit)]
fn public() {}

#[scopes::authenticated(access::Token, crate = acme::toolkit)]
fn authenticated() {}
