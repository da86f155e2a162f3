#![deny(deprecated)]

mod access {
    scopes::scopes!(
        toml = r#"
            [catalog]
            name = "boomin"
            [scopes]
            "series:read" = "Read series."
            [aliases]
            "series:list" = { to = "series:read", deprecated = "use series:read" }
        "#
    );
}
use access::series;
use scopes::requires;


#[requires(series::list)]
fn handler() {}

fn main() {}
