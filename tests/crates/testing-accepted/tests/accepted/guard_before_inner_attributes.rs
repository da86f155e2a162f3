#![deny(warnings)]
#![allow(dead_code, clippy::empty_loop)]

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

#[requires(series::read, token = token)]
fn inner_attributes(token: &access::Token) -> Result<u8, access::MissingScopes> {
    #![allow(unused_variables)]
    //! It is documented inside.
    #![allow(unreachable_code, reason = "two of them")]
    let unused = 1;
    return Ok(1);
    loop {}
}

#[requires(series::read, token = token)]
fn items_first(token: &access::Token) -> Result<u8, access::MissingScopes> {
    /// Documented.
    const ONE: u8 = 1;
    Ok(ONE)
}

#[requires(series::read, token = token)]
fn no_statement(token: &access::Token) -> std::result::Result<(), access::MissingScopes> {
    Ok(())
}

#[requires(series::read)]
fn proof(granted: Granted) {
    //! It is documented inside.
    #![allow(unused_variables)]
}
