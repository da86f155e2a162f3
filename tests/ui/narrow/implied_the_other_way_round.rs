mod access {
    scopes::scopes!(
        toml = r#"
            [catalog]
            name = "boomin"
            [scopes]
            "series:manage" = { description = "Manage.", implies = ["series:read"] }
            "series:read" = "Read series."
            "units:read" = "Read units."
        "#
    );
}
use access::series;
use scopes::{Granted, requires};


#[requires(series::manage)]
fn target() {}

#[requires(series::read)]
fn handler(granted: Granted) {
    target(granted.narrow());
}

fn main() {}
