#![deny(warnings)]
#![allow(dead_code, deprecated)]

mod access {
    scopes::scopes!(
        toml = r#"
            [catalog]
            name = "boomin"
            [scopes]
            "series:read" = "Read series."
            "units:read" = ""
            [aliases]
            "series:list" = { to = "series:read", deprecated = "use series:read" }
            "control:write" = { to = ["series:read", "units:read"], deprecated = "use both" }
        "#
    );
}

use access::{control, series};
use scopes::{Granted, requires};

#[requires(series::list)]
fn one(granted: Granted) {
    let _: Granted<series::Read> = granted;
}

#[requires(control::write)]
fn two(granted: Granted) {
    let (series, _units) = granted.split();
    one(series);
}

#[test]
fn runs() {
    let token = access::Token::new(series::READ.set());
    one(token.authorize().unwrap());
    assert!(token.authorize::<control::Write>().is_err());
}
