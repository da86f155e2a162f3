//! What the body declares cannot change what is checked.

mod access {
    scopes::scopes!(
        toml = r#"
            [catalog]
            name = "boomin"
            [scopes]
            "series:write" = ""
            "units:write" = ""
        "#
    );
}

use access::series;
use scopes::requires;

#[requires(series::write, token = token)]
fn handler(token: &access::Token) -> Result<bool, access::MissingScopes> {
    #[allow(unused_imports)]
    use access::units as series;
    Ok(true)
}

#[test]
fn runs() {
    let token = access::Token::new(access::units::WRITE.set());
    assert!(handler(&token).is_err());
    let token = access::Token::new(series::WRITE.set());
    assert!(handler(&token).is_ok());
}
