#![deny(warnings)]
#![allow(dead_code)]

mod access {
    scopes::scopes!(
        toml = r#"
            [catalog]
            name = "boomin"
            [scopes]
            "series:read" = ""
            [resources.series]
            rust_alias = "productions"
        "#
    );
}

use access::productions;
use scopes::{Granted, requires};

#[requires(productions::read)]
fn handler(granted: Granted) {
    let _: Granted<access::series::Read> = granted;
}
