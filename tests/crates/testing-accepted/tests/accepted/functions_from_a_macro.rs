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

macro_rules! handler {
    ($name:ident, $proof:ty, $body:block) => {
        #[requires(series::read)]
        fn $name(_: $proof) -> u64 $body
    };
    ($name:ident($token:ident: $ty:ty) -> $output:ty $body:block, $($path:ident)::+) => {
        #[requires($($path)::+, token = $token)]
        fn $name($token: $ty) -> $output $body
    };
}

handler!(proof, scopes::Granted, { 1 });
handler!(guarded(token: &access::Token) -> Result<u64, access::MissingScopes> { Ok(1) }, series::read);

#[test]
fn runs() {
    let token = access::Token::new(series::READ.set());
    assert_eq!(proof(token.authorize().unwrap()), 1);
    assert!(guarded(&token).is_ok());
    assert!(guarded(&access::Token::new(access::ScopeSet::EMPTY)).is_err());
}
