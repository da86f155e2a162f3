#![deny(deprecated)]

mod access {
    scopes::scopes!(
        toml = r#"
            [catalog]
            name = "boomin"
            [scopes]
            "series:read" = "Read series."
            "series:list" = { description = "List.", deprecated = "use series:read" }
        "#
    );
}
use access::series;
use scopes::requires;


#[requires(series::list)]
fn handler() {}

fn main() {}
