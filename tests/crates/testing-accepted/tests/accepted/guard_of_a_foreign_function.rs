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
use scopes::requires;

/// `Result` is the caller's to find, since `extern "C"` is.
#[requires(series::read, token = token)]
#[unsafe(no_mangle)]
#[allow(improper_ctypes_definitions)]
pub extern "C" fn show_to_c(token: &access::Token) -> Result<u64, access::MissingScopes> {
    Ok(7)
}

#[requires(series::read)]
extern "Rust" fn rust(id: u64) -> u64 {
    id
}

trait Made {
    #[requires(series::read)]
    fn make(id: u64) -> u64;
    #[requires(series::read)]
    unsafe fn make_unsafely(id: u64) -> u64;
}

impl Made for u64 {
    #[requires(series::read)]
    fn make(id: u64) -> u64 {
        id
    }
    #[requires(series::read)]
    unsafe fn make_unsafely(id: u64) -> u64 {
        id
    }
}

#[test]
fn runs() {
    assert!(show_to_c(&access::Token::new(access::ScopeSet::EMPTY)).is_err());
    let token = access::Token::new(series::READ.set());
    assert_eq!(show_to_c(&token), Ok(7));
    assert_eq!(token.authorize().map(|granted| rust(granted, 7)), Ok(7));
    assert_eq!(token.authorize().map(|granted| u64::make(granted, 7)), Ok(7));
}
