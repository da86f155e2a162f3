//! The crate under another name.

/// A catalog.
pub mod access {
    permissions::scopes!("../../../catalogs/seismic.toml", crate = permissions);
}

/// A catalog that is written in place.
pub mod inline {
    permissions::scopes!(crate = ::permissions, toml = "[catalog]\nname = 'inline'\n[scopes]\n'a:b' = ''\n",);
}

pub use permissions;

use access::library;
use permissions::{authenticated, public, requires};

/// Asks for a proof.
#[requires(library::view, access::search, crate = permissions)]
pub fn find() -> u8 {
    1
}

/// Checks a token in its body.
///
/// # Errors
///
/// The scopes that are missing.
#[requires(any(library::view, access::search), token = token, crate = ::permissions)]
pub fn count(token: &access::Token) -> Result<u8, access::MissingScopes> {
    Ok(2)
}

/// Any token.
#[authenticated(inline::Token, crate = permissions)]
pub fn whoami() -> u8 {
    3
}

/// No token.
#[public(reason = "nothing to see", crate = permissions)]
pub fn health() -> u8 {
    4
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn checks_work() {
        let token = access::Token::new(library::VIEW.set() | access::SEARCH.set());
        assert_eq!(token.authorize().map(find), Ok(1));
        assert_eq!(count(&token), Ok(2));
        let other = inline::Token::new(inline::a::B.set());
        assert_eq!(whoami(other.authenticate()), 3);
        assert_eq!(health(permissions::Public::new()), 4);
    }
}
