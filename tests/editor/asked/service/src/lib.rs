//! A service whose handlers need scopes.

#![allow(dead_code)]

mod attributes;
mod elsewhere;
mod written;

mod access {
    ::scopes::scopes!("catalogs/boomin.toml");
}
mod guide {
    ::scopes::scopes!("catalogs/agents.toml");
}

use ::scopes::{Granted, requires};
use access::{MissingScopes, Token, series, units};
use guide::entries;

#[requires(series::update, units::publish)]
fn both(granted: Granted, id: u64) -> u64 {
    one(granted.narrow(), id)
}

#[requires(units::publish)]
fn one(id: u64) -> u64 {
    id
}

#[requires(any(series::read, series::update))]
async fn either(granted: Granted) {
    let _ = granted;
}

#[requires(units::publish, token = token)]
fn guarded(token: &Token) -> Result<(), MissingScopes> {
    Ok(())
}

fn caller(token: &Token) -> Result<u64, MissingScopes> {
    let _ = series::READ.description();
    let _ = access::CATALOG.scopes();
    Ok(both(token.authorize()?, 7))
}

#[requires(entries::write::draft)]
fn nested() {
    #[requires(units::publish)]
    fn inner() {}
}

struct Service;

impl Service {
    #[requires(access::units::publish)]
    fn method(&self, id: u64) -> u64 {
        id
    }
}

trait Calls {
    #[requires(access::units::publish)]
    fn call(&self, granted: Granted);
}

impl Calls for Service {
    #[requires(access::units::publish)]
    fn call(&self, granted: Granted) {
        let service = Service;
        service.method(granted, 1);
    }
}

#[cfg_attr(all(), requires(units::publish))]
fn conditional() {}

fn associated() {
    let _ = Service::default_();
}

impl Service {
    fn default_() -> Self {
        Service
    }
}
