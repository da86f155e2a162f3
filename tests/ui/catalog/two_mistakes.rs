mod access {
    scopes::scopes!(
        toml = r#"
            [catalog]
            name = "Boomin"
            [scopes]
            "series:read" = "Read series."
            [presets.draft]
            scopes = ["series:raed"]
        "#
    );
}
use access::series;

#[scopes::requires(series::read)]
fn handler() {}

fn main() {}
