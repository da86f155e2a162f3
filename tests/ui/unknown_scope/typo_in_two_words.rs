mod access {
    scopes::scopes!(
        toml = r#"
            [catalog]
            name = "boomin"
            [scopes]
            "series:read-all" = "Read all."
            "series:delete" = "Delete."
        "#
    );
}
use access::series;
use scopes::requires;


#[requires(series::raed_all)]
fn handler() {}

fn main() {}
