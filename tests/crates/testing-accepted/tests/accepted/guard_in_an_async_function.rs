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

use access::series;
use scopes::requires;

#[requires(series::read, token = token)]
async fn handler(token: access::Token, id: &str) -> Result<usize, Box<dyn std::error::Error + Send + Sync>> {
    std::future::ready(()).await;
    Ok(id.len())
}

fn is_send<T: Send>(_: T) {}

#[test]
fn runs() {
    is_send(handler(access::Token::new(access::ScopeSet::EMPTY), "1"));
}
