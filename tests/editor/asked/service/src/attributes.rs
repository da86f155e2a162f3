//! The attributes beside `#[requires]`, and what else stands in their arguments.

use ::scopes::{authenticated, guarded, public, requires};

use crate::access::{self, MissingScopes, Token, series, units};

#[requires(all(series::read, any(units::read, units::update)), optional(units::publish))]
fn nested_groups() {}

#[requires(series::read, token = token, proof = granted)]
fn checked(token: &Token) -> Result<(), MissingScopes> {
    let _ = granted;
    Ok(())
}

#[authenticated(access::Token)]
fn whoever() {}

#[requires(units::read)]
async fn shown(id: u64) -> u64 {
    id
}

#[requires(units::read)]
fn caller(granted: ::scopes::Granted) {
    drop(shown(granted.narrow(), 7));
}

trait Lists {
    #[requires(units::read)]
    fn all(&self);
}

#[authenticated(Token, optional(units::read))]
fn whoever_more() {}

#[public(reason = "load balancers have no token")]
fn health() {}

struct Handlers;

#[guarded]
impl Handlers {
    #[requires(units::read)]
    fn list(&self) {}

    #[public(reason = "it is in the brochure")]
    fn version() {}
}
