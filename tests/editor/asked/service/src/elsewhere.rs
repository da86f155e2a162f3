//! Scopes of another crate.

use platform::auth::{Granted, requires};

#[requires(platform::access::units::publish, crate = platform::auth)]
fn across(granted: Granted) {
    let _ = granted;
}

#[requires(crate::access::units::publish)]
fn from_the_root() {}

mod deeper {
    use platform::auth::requires;

    #[requires(super::super::access::units::publish)]
    fn from_above() {}
}
