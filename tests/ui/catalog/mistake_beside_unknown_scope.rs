mod access {
    scopes::scopes!(
        toml = r#"
            [catalog]
            name = "boomin"
            tilte = "Boomin"
            [scopes]
            "series:list" = "List series."
        "#
    );
}
use access::series;

#[scopes::requires(series::read)]
fn handler() {}

fn main() {}
