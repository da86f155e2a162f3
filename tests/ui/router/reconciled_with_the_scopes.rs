#![allow(unused)]

mod access {
    scopes::scopes!(
        toml = r#"
            [catalog]
            name = "boomin"
            [scopes]
            "series:read" = "Read series."
            "series:create" = "Create series."
        "#
    );
}
use scopes::axum::Router;

fn main() {
    let router: Router = Router::new();
    router.reconcile(&access::Scope::ALL).unwrap();
}
