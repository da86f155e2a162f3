//! Handlers and routes, without a server.

use std::path::Path as File;

use axum::extract::{Path, State};
use helpdesk_access::{CATALOG, ScopeSet, Token, tickets};
use scopes::axum::Router;
use scopes::catalog::Access;

use super::{Api, document, routes};
use crate::desk::{Caller, Desk, Error};

fn run<T>(test: impl Future<Output = T>) -> T {
    tokio::runtime::Builder::new_current_thread().build().unwrap().block_on(test)
}

#[test]
fn a_handler_is_called_with_a_proof() {
    let desk = Desk::open(File::new(":memory:")).unwrap();
    let token = Token::unrestricted(tickets::CREATE.set() | tickets::CLOSE.set());
    let caller = Caller { subject: "a test".to_owned(), token };
    let ticket = desk.open_ticket(token.authorize().unwrap(), &caller, 7, "it is broken").unwrap();
    let close = || super::tickets::close(token.authorize().unwrap(), State(desk.clone()), Path(ticket.id));
    assert!(run(close()).unwrap().0.closed);
    assert!(matches!(run(close()), Err(Error::Conflict(_))));
}

#[test]
fn the_routes_are_those_of_the_catalog() {
    routes::all().reconcile(&CATALOG).unwrap();
}

#[test]
fn the_document_is_that_of_the_routes() {
    document::of(&routes::all()).unwrap();
}

/// Nothing that is sensitive is open to somebody without a sensitive scope.
#[test]
fn sensitive_routes_ask_for_sensitive_scopes() {
    let routes: Router<Api> = routes::all();
    let sensitive: ScopeSet = ScopeSet::all().sensitive();
    let asking: Vec<_> = routes
        .requirements()
        .iter()
        .filter(|route| match route.access() {
            Access::Requires(needed) => {
                needed.names().iter().any(|name| sensitive.iter().any(|scope| scope.as_str() == *name))
            }
            _ => false,
        })
        .map(ToString::to_string)
        .collect();
    let expected = [
        "DELETE /api/tickets/{id}",
        "GET /api/customers/{id}/contact",
        "POST /api/invoices/{id}/refund",
        "GET /api/admin/keys",
        "POST /api/admin/keys",
        "DELETE /api/admin/keys/{id}",
        "GET /api/admin/audit",
    ];
    assert_eq!(asking, expected);
}
