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

use access::{series, units};
use scopes::{Granted, requires};

#[requires(units::read)]
async fn read(id: u64) -> u64 {
    id
}

#[requires(series::read, units::read)]
pub(crate) async fn handler(granted: Granted, id: &mut u64) -> u64 {
    *id += 1;
    read(granted.narrow(), *id).await
}

fn is_send<T: Send>(_: T) {}

#[test]
fn runs() {
    let token = access::Token::new(access::ScopeSet::EMPTY);
    if let Ok(granted) = token.authorize() {
        is_send(handler(granted, &mut 1));
    }
}
