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
mod files {
    scopes::scopes!(
        toml = r#"
            [catalog]
            name = "seismic"
            [scopes]
            "seismic:read" = "Read."
        "#
    );
}
use access::series;
use scopes::{Granted, requires};
use files::seismic;


#[requires(seismic::read)]
fn target() {}

#[requires(series::read)]
fn handler(granted: Granted) {
    target(granted.narrow());
}

fn main() {}
