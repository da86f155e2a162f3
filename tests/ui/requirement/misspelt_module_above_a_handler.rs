#![allow(unused)]

mod access { scopes::scopes!(toml = r#"
[catalog]
name = "desk"
[scopes]
"orders:read" = ""
"billing:read" = ""
"#); }
use access::{billing, orders};
use axum::extract::Path;
use scopes::axum::{Router, get};
use scopes::requires;

#[requires(access::ordres::read)]
async fn handler(_id: Path<u64>) {}

fn main() {
    let _: Router = Router::new().route("/orders/{id}", get(handler));
}
