mod access {
    scopes::scopes!(
        toml = r#"
            [catalog]
            name = "boomin"
            [scopes]
            "series:read" = "Read series."
            "series:create" = "Create series."
            "units:read" = "Read units."
            "units:publish" = "Publish units."
        "#
    );
}
use access::{series, units};
use scopes::{Granted, requires};


#[requires(units::publish)]
async fn target() {}

#[requires(series::read)]
async fn handler(granted: Granted) {
    target(granted.narrow()).await;
}

fn main() {}
