#![deny(warnings)]
#![allow(dead_code, clippy::multiple_bound_locations)]

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

use std::fmt::Display;

#[requires(series::read)]
fn generic<'a, T: Display + 'a, const N: usize>(items: [&'a T; N]) -> impl Iterator<Item = String> + 'a
where
    T: Clone,
{
    items.into_iter().map(ToString::to_string)
}

#[requires(series::read)]
fn impl_parameter(_: Granted, item: impl Display) -> impl Display {
    item
}

#[test]
fn runs() {
    let token = access::Token::new(series::READ.set());
    assert_eq!(generic(token.authorize().unwrap(), [&1, &2]).count(), 2);
    assert_eq!(impl_parameter(token.authorize().unwrap(), 3).to_string(), "3");
}
