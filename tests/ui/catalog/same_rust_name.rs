mod access {
    scopes::scopes!(
        toml = r#"
            [catalog]
            name = "boomin"
            [scopes]
            "series:read" = ""
            "series:READ" = ""
        "#
    );
}
use access::series;

#[scopes::requires(series::read)]
fn handler() {}

fn main() {}
