#![deny(warnings)]
#![allow(dead_code)]

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
use axum::{Router, extract::Path, routing::get};
use scopes::{Granted, requires};

#[requires(series::read)]
async fn show(Path(id): Path<u64>) -> String {
    id.to_string()
}

#[requires(any(series::read, units::read))]
async fn list(_granted: Granted) {}

#[scopes::authenticated(access::Token)]
async fn whoami() {}

#[scopes::public(reason = "health")]
async fn health() {}

#[test]
fn runs() {
    let _: Router = Router::new()
        .route("/{id}", get(show))
        .route("/list", get(list))
        .route("/whoami", get(whoami))
        .route("/health", get(health));
}
