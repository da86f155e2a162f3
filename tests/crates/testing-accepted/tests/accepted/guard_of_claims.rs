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

use scopes::HasToken;

struct Claims {
    token: access::Token,
}

impl HasToken for Claims {
    type Scope = access::Scope;

    fn token(&self) -> &access::Token {
        &self.token
    }
}

struct Session {
    claims: Claims,
}

impl Session {
    #[requires(series::read, token = self.claims)]
    fn field(&mut self) -> Result<(), access::MissingScopes> {
        Ok(())
    }
}

#[requires(any(series::read, series::create), token = claims)]
fn reference(claims: &Claims) -> Result<(), access::MissingScopes> {
    Ok(())
}

#[requires(series::read, series::create, token = claims)]
fn value(claims: Claims) -> Result<Claims, access::MissingScopes> {
    Ok(claims)
}
