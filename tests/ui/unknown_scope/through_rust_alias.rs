mod access {
    scopes::scopes!(
        toml = r#"
            [catalog]
            name = "boomin"
            [scopes]
            "series:read" = "Read series."
            "units:publish" = "Publish units."
            [resources.series]
            rust_alias = "productions"
        "#
    );
}
use access::productions;
use scopes::requires;


#[requires(productions::publish)]
fn handler() {}

fn main() {}
