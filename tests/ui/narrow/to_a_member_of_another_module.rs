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


#[requires(series::create)]
fn target() {}

#[requires(series::read, units::read)]
fn handler(granted: Granted) {
    target(granted.narrow());
}

fn main() {}
