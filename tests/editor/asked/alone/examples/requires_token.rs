//! `#[requires]` with a token

#![allow(dead_code)]

#[scopes::requires(platform::access::units::publish, token = token)]
fn publish(token: &platform::access::Token) -> Result<(), platform::access::MissingScopes> {
    Ok(())
}

fn main() {}
