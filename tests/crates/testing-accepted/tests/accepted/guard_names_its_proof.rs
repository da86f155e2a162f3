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
use access::series;
use scopes::{Granted, requires};

#[requires(series::read, series::create)]
fn both(_: Granted) -> u64 {
    7
}

#[requires(series::read)]
fn read() -> u64 {
    7
}

/// The name is that of the body, and may be that of a parameter.
#[requires(series::read, series::create, proof = granted, token = granted)]
fn show(granted: &access::Token) -> Result<u64, access::MissingScopes> {
    Ok(read(granted.narrow()) + both(granted))
}

#[requires(any(series::read, series::create), token = token, proof = r#type)]
async fn asynchronous(token: access::Token) -> Result<(), access::MissingScopes> {
    let _any = r#type;
    Ok(())
}

macro_rules! function {
    ($name:ident, $proof:ident, $body:expr) => {
        #[requires(series::read, token = token, proof = $proof)]
        fn $name(token: access::Token) -> Result<u64, access::MissingScopes> {
            Ok($body)
        }
    };
}
function!(from_a_macro, granted, read(granted));

#[test]
fn runs() {
    let granted = series::READ | series::CREATE;
    assert_eq!(show(&access::Token::new(granted)), Ok(14));
    assert!(show(&access::Token::new(series::READ.set())).is_err());
    assert_eq!(from_a_macro(access::Token::new(granted)), Ok(7));
    assert!(from_a_macro(access::Token::new(series::CREATE.set())).is_err());
}
