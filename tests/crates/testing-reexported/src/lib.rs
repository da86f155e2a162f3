//! The crate through another one that re-exports it, in the oldest edition that has `::` paths to crates.

/// A catalog.
pub mod access {
    testing_renamed::permissions::scopes!("../../fixtures/hostile_names.toml", crate = testing_renamed::permissions);
}

/// The same file, by a path in this crate.
pub mod again {
    testing_renamed::permissions::scopes!("../../fixtures/hostile_names.toml", crate = crate::permissions);
}

pub use testing_renamed::permissions;

use permissions::{authenticated, public, requires, Granted};

/// Scopes of a catalog of this crate.
#[requires(access::std::u16::u64, any(access::match_, access::names::all::index), crate = crate::permissions)]
pub fn ours(granted: Granted) -> u8 {
    let _ = granted.split();
    1
}

/// A scope of the other crate's catalog.
#[requires(testing_renamed::access::library::view, crate = testing_renamed::permissions)]
pub fn theirs() -> u8 {
    2
}

/// Checks a token in its body.
///
/// # Errors
///
/// The scopes that are missing.
#[requires(again::std::u16::u64, token = token, crate = ::testing_renamed::permissions)]
pub fn count(token: &again::Token) -> Result<u8, again::MissingScopes> {
    Ok(3)
}

/// Any token.
#[authenticated(access::Token, crate = permissions)]
pub fn whoami() -> u8 {
    4
}

/// No token.
#[public(reason = "nothing to see", crate = permissions)]
pub fn health() -> u8 {
    5
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn checks_work() {
        let token = access::Token::new(access::std::u16::U64.set() | access::MATCH.set());
        assert_eq!(token.authorize().map(ours), Ok(1));
        assert_eq!(whoami(token.authenticate()), 4);
        let token = testing_renamed::access::Token::new(testing_renamed::access::library::VIEW.set());
        assert_eq!(token.authorize().map(theirs), Ok(2));
        assert_eq!(count(&again::Token::new(again::std::u16::U64.set())), Ok(3));
        assert_eq!(health(permissions::Public::new()), 5);
    }
}
