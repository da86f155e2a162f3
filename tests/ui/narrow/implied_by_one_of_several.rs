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
use access::{series, units};
use scopes::{Granted, requires};


#[requires(series::read)]
fn target() {}

#[requires(series::manage, units::read)]
fn handler(granted: Granted) {
    target(granted.narrow());
}

fn main() {}
