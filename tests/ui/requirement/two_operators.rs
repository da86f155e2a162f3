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

#[requires(series::read && series::create || units::read)]
fn handler() {}

fn main() {}
