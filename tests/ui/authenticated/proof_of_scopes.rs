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
use scopes::{Granted, authenticated};

#[authenticated(access::Token)]
async fn handler(granted: Granted, _id: Path<u64>) {
    drop(granted);
}

#[authenticated(access::Token)]
fn written_out(granted: Granted<orders::Read>) {
    drop(granted);
}

fn main() {
    let _: Router = Router::new().route("/orders/{id}", get(handler));
}
