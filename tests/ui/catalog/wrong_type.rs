mod access {
    scopes::scopes!(
        toml = r#"
            [catalog]
            name = "boomin"
            [scopes]
            "series:read" = 1
        "#
    );
}
use access::series;

#[scopes::requires(series::read)]
fn handler() {}

fn main() {}
