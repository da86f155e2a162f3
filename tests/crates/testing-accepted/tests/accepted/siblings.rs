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

use access::Token;
use scopes::{Authenticated, Public, authenticated, public};

#[public(reason = "sign-in")]
fn sign_in(public: Public, name: &str) -> String {
    format!("{name}: {}", public.reason())
}

#[public(reason = "health")]
#[cfg(any())]
fn chosen() {}

#[public(reason = "health")]
#[cfg(not(any()))]
pub async fn chosen() {}

#[authenticated(Token)]
fn whoami(_caller: Authenticated, id: u64) -> u64 {
    id
}

struct Handlers;

impl Handlers {
    #[authenticated(access::Token)]
    async fn whoami(&self) {}
}

#[test]
fn runs() {
    assert_eq!(sign_in(Public::new(), "a"), "a: sign-in");
    assert_eq!(whoami(Token::new(access::ScopeSet::EMPTY).authenticate(), 1), 1);
}
