mod access {
    scopes::scopes!(
        toml = r#"
            [catalog]
            name = "boomin"
            [scopes]
            "series:read" = { description = "Read series.", implies = ["series:list"] }
        "#
    );
}
use access::series;

#[scopes::requires(series::read)]
fn handler() {}

fn main() {}
