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
use axum::extract::Path;
use scopes::{Granted, requires};


#[requires(series::publish)]
async fn publish(_: Granted, Path(_): Path<u64>) {}

fn main() {
    let _: axum::Router = axum::Router::new().route("/{id}", axum::routing::get(publish));
}
