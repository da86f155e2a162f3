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
    let inner: Router = Router::new();
    let router: Router = Router::new().mount_public(Reason("for everybody"), "/assets", inner);
}
