mod access {
    scopes::scopes!(
        toml = r#"
            [catalog]
            name = "boomin"
            [scopes]
            "series:manage" = { description = "Manage.", implies = ["series:read"] }
            "series:read" = "Read series."
            [roles.member]
            drops = ["series:read"]
        "#
    );
}
use access::series;
use scopes::{Granted, requires};


#[requires(series::read)]
fn target() {}

#[requires(series::manage)]
fn handler(granted: Granted) {
    target(granted.narrow());
}

fn main() {}
