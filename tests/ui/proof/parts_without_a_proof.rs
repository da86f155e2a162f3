#![allow(unused)]

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
use access::series;


fn main() {
    let _ = <scopes::All<(series::Read, series::Create)> as scopes::types::Split<_>>::split();
}
