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
use scopes::requires;

#[requires(orders(read, create))]
fn handler() {}

fn main() {}
