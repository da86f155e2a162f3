//! A program that kept its permissions as flags, and stored them as a number.

use scopes::requires;

use super::access::{MissingScopes, Scope, ScopeSet, Token, orders};

const CLERK: ScopeSet = orders::READ.set().union(orders::WRITE.set());

#[requires(orders::write)]
fn cancel(order: u64) -> String {
    format!("cancelled {order}")
}

fn handle(token: &Token, order: u64) -> Result<String, MissingScopes> {
    Ok(cancel(token.authorize()?, order))
}

/// What each bit of a stored number stands for.
const STORED: [Scope; 2] = [orders::READ, orders::WRITE];

fn from_stored(bits: u64) -> ScopeSet {
    STORED.into_iter().enumerate().filter(|(bit, _)| bits >> bit & 1 == 1).map(|(_, scope)| scope).collect()
}

#[test]
fn it_decides_as_before() {
    assert_eq!(handle(&Token::new(CLERK), 7).unwrap(), "cancelled 7");
    let refusal = handle(&Token::new(orders::READ.set()), 7).unwrap_err();
    assert_eq!(refusal.to_string(), "missing scope: orders:write");
}

#[test]
fn what_was_stored_is_read() {
    assert_eq!(from_stored(0), ScopeSet::EMPTY);
    assert_eq!(from_stored(1), orders::READ.set());
    assert_eq!(from_stored(3), CLERK);
    assert_eq!(from_stored(4), ScopeSet::EMPTY);
}
