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
use scopes::authenticated;
use scopes::axum::{Router, get};

#[authenticated]
async fn forgotten(_id: Path<u64>) {}

#[authenticated(orders::read)]
async fn scope(_id: Path<u64>) {}

#[authenticated(access::Tokn)]
async fn misspelt(_id: Path<u64>) {}

#[authenticated(access::Token, optional(orders::raed))]
async fn optional(_id: Path<u64>) {}

fn main() {
    let router: Router = Router::new().route("/a", get(forgotten)).route("/b", get(scope));
    router.route("/c", get(misspelt)).route("/d", get(optional));
}
