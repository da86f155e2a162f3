#![allow(unused)]

mod access {
    scopes::scopes!(
        toml = r#"
            [catalog]
            name = "boomin"
            [scopes]
            "series:read" = "Read series."
            "series:update" = "Update series."
        "#
    );
}
use access::series;
use axum::extract::Path;
use scopes::axum::{Router, get};
use scopes::{Granted, requires};
use utoipa::OpenApi;

#[utoipa::path(get, path = "/above/{id}", params(("id" = u64, Path)), responses((status = 200)))]
#[requires(series::read)]
async fn above(Path(id): Path<u64>) {}

#[requires(series::read)]
#[utoipa::path(get, path = "/below/{id}", params(("id" = u64, Path)), responses((status = 200)))]
async fn below(granted: Granted, Path(id): Path<u64>) {}

#[derive(OpenApi)]
#[openapi(paths(above, below))]
struct Document;

fn main() {
    let router: Router = Router::new().route("/above/{id}", get(above)).route("/below/{id}", get(below));
    assert_eq!(Document::openapi().paths.paths.len(), 2);
    assert_eq!(router.requirements().len(), 2);
}
