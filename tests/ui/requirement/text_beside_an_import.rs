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
use access::series;
use scopes::requires;

#[requires(any("series:read", "units:read"))]
fn handler() {}

fn main() {}
