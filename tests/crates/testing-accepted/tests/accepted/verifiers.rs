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
use std::sync::Arc;

use scopes::BearerToken;
use scopes::axum::Router;
use scopes::tower::AuthenticationLayer;

#[derive(Clone)]
struct Member(u64);

async fn token(_: BearerToken) -> Option<access::Token> {
    None
}

async fn token_and_claims(_: BearerToken) -> Option<(access::Token, Member)> {
    None
}

async fn fallible(_: BearerToken) -> Result<Option<access::Token>, std::io::Error> {
    Ok(None)
}

async fn fallible_with_claims(
    _: BearerToken,
) -> Result<Option<(access::Token, Arc<Member>)>, Box<dyn std::error::Error>> {
    Ok(None)
}

async fn with_state(_: BearerToken, database: Arc<String>) -> Option<access::Token> {
    None
}

struct Verifier(String);

impl Verifier {
    async fn verify(self: Arc<Self>, _: BearerToken) -> Option<access::Token> {
        None
    }
}

#[test]
fn runs() {
    let database = Arc::new(String::from("postgres://localhost"));
    let verifier = Arc::new(Verifier(String::from("key")));
    let router: Router = Router::new()
        .layer(AuthenticationLayer::new(token))
        .layer(AuthenticationLayer::new(token_and_claims))
        .layer(AuthenticationLayer::new(fallible))
        .layer(AuthenticationLayer::new(async |_| None::<access::Token>))
        .layer(AuthenticationLayer::new(|_| std::future::ready(None::<access::Token>)))
        .layer(AuthenticationLayer::new(move |token| with_state(token, Arc::clone(&database))))
        .layer(AuthenticationLayer::new(move |token| Arc::clone(&verifier).verify(token)));
    let layer = AuthenticationLayer::new(fallible_with_claims);
}
