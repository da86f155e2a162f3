mod access {
    scopes::scopes!(
        toml = r#"
            [catalog]
            name = "boomin"
            [scopes]
            "series:read" = "Read series."
            "series:create" = "Create series."
            "units:read" = "Read units."
        "#
    );
}
use access::{series, units};
use scopes::requires;

/// What the catalog has not, and what is no scope, are two mistakes.
#[requires(any(series::raed, units::read), 7)]
fn handler() {}

fn main() {}
