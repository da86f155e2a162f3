//! Handlers guarded by scopes of another crate's catalog.

use acme_catalog::{agents, boomin, series, units};
use scopes::{Granted, requires};

/// Needs two scopes, and hands one on.
#[requires(series::update, units::publish)]
pub fn publish(granted: Granted) -> u8 {
    publish_units(granted.narrow())
}

/// By the full path.
#[requires(acme_catalog::boomin::units::publish)]
pub fn publish_units() -> u8 {
    5
}

/// By the second name of the resource.
#[requires(boomin::productions::delete)]
pub fn delete() -> u8 {
    6
}

/// By an alias.
#[allow(deprecated, reason = "the alias is what is tested")]
#[requires(agents::control::approvals::write)]
pub fn approve() -> u8 {
    7
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn scopes_of_another_crate_guard_functions() {
        let token = boomin::Token::new(series::UPDATE.set() | units::PUBLISH.set());
        assert_eq!(token.authorize().map(publish), Ok(5));
        assert!(token.authorize().map(delete).is_err());
    }
}
