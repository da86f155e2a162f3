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
use scopes::axum::Router;

fn main() {
    let token = access::Token::new(access::ScopeSet::EMPTY);
    let app = Router::<()>::new().authenticated_by(token);
}
