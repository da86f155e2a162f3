//! Measures `scopes`: what a check, a claim, a request and a build cost, beside what people use instead.
//!
//! Here stands what the regression gate needs, which builds without any of the peers.

pub mod callgrind;
pub mod case;
pub mod catalogs;
pub mod check;
pub mod claims;
pub mod kept;
pub mod names;
pub mod parse;

/// The cases that need no other crate.
pub fn cases() -> Vec<case::Case> {
    let mut cases = vec![case::nothing()];
    cases.extend(check::cases());
    cases.extend(parse::cases());
    cases
}
