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
use scopes::{Granted, requires};

#[requires(series::read)]
const fn constant(id: u64) -> u64 {
    id + 1
}

#[requires(series::read)]
unsafe fn dangerous(_: Granted) {}

#[requires(series::read)]
extern "Rust" fn foreign(id: u64) -> u64 {
    id
}

#[requires(series::read)]
unsafe extern "Rust" fn both() {}

#[requires(series::read)]
#[inline]
#[must_use]
pub const fn attributes() -> u64 {
    1
}

mod inner {
    #[scopes::requires(super::series::read)]
    pub(super) fn restricted() {}

    #[scopes::requires(crate::kinds_of_functions::access::series::read)]
    pub(in crate::kinds_of_functions::inner) fn in_path() {}
}

#[test]
fn runs() {
    #[requires(series::read)]
    fn nested() {}

    let token = access::Token::new(series::READ.set());
    nested(token.authorize().unwrap());
    inner::restricted(token.authorize().unwrap());
    assert_eq!(constant(token.authorize().unwrap(), 1), 2);
    assert_eq!(foreign(token.authorize().unwrap(), 1), 1);
    // SAFETY: it does nothing.
    unsafe { dangerous(token.authorize().unwrap()) };
}
