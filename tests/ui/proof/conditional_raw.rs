mod access {
    scopes::scopes!(
        toml = r#"
            [catalog]
            name = "boomin"
            [scopes]
            "series:read" = "Read series."
        "#
    );
}

use access::series;
use scopes::{Granted, requires};

#[requires(series::read)]
fn handler(#[r#cfg(any())] granted: Granted) {}

fn main() {}
