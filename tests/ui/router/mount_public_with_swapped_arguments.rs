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
use scopes::Reason;
use scopes::axum::Router;

fn main() {
    let router: Router =
        Router::new().mount_public("/assets", Reason("everybody gets the page"), axum::Router::new());
}
