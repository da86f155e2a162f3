//! Everything works without the standard library.

#![no_std]

/// A catalog with everything in it.
pub mod access {
    scopes::scopes!("../../fixtures/every_key.toml");
}

/// A catalog whose sets are tokens.
pub mod seismic {
    scopes::scopes!("../../../catalogs/seismic.toml");
}

use scopes::{Granted, requires};
use seismic::library;

/// Asks for a proof.
#[requires(library::view)]
pub fn list() -> u8 {
    1
}

/// Hands a part of its proof on.
#[requires(library::manage)]
pub fn tidy(granted: Granted) -> u8 {
    list(granted.narrow())
}

/// Checks a token in its body.
///
/// # Errors
///
/// The scopes that are missing.
#[requires(library::view, token = token)]
pub fn count(token: &seismic::Token) -> Result<u8, seismic::MissingScopes> {
    Ok(2)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn checks_work() {
        let token = seismic::Token::new(library::MANAGE.set());
        assert_eq!(token.authorize().map(tidy), Ok(1));
        assert_eq!(count(&token), Ok(2));
        let nobody = seismic::Token::new(seismic::ScopeSet::EMPTY);
        assert_eq!(count(&nobody).unwrap_err().missing(), library::VIEW.set());
    }
}
