//! Claims to read, and the passes over the same text that do no more than find its names.

use std::hint::black_box;

use crate::case::Case;
use crate::catalogs::{w48, w500, w5000};
use crate::claims;

/// The claims, by name, that do not depend on the catalog.
pub const CLAIMS: [claims::Named; 5] = [
    ("known", claims::known),
    ("half-unknown", claims::half_unknown),
    ("repeated", claims::repeated),
    ("near-misses", claims::near_misses),
    ("one-long", claims::one_long),
];

/// Claims that an attacker sends, and what each is made of.
pub const HUGE: [claims::Named; 4] = [
    ("huge-known", || claims::huge(&claims::known())),
    ("huge-near-misses", || claims::huge(&claims::near_misses())),
    ("huge-spaces", || " ".repeat(claims::HUGE)),
    ("huge-name", || "n".repeat(claims::HUGE)),
];

/// Half as long as they are, in the same order.
pub const HALF: [claims::Named; 4] = [
    ("half-of-huge-known", || claims::half(HUGE[0].1())),
    ("half-of-huge-near-misses", || claims::half(HUGE[1].1())),
    ("half-of-huge-spaces", || claims::half(HUGE[2].1())),
    ("half-of-huge-name", || claims::half(HUGE[3].1())),
];

/// Cases called `parse/<width>/<claim>/<who>`.
pub fn cases() -> Vec<Case> {
    let mut cases = Vec::new();
    for (claim, make) in CLAIMS.into_iter().chain(HUGE).chain(HALF) {
        cases.extend(of_claim(claim, make));
    }
    cases.extend(of_claim("colliding-48", claims::colliding::<w48::Scope>));
    cases.extend(of_claim("colliding-5000", claims::colliding::<w5000::Scope>));
    cases.extend(of_claim("spread-5000", claims::spread));
    cases
}

fn of_claim(claim: &str, make: fn() -> String) -> [Case; 4] {
    let name = |width: usize, who: &str| format!("parse/{width}/{claim}/{who}");
    [
        Case::new(name(48, "scopes"), make, |claim| black_box(&w48::ScopeSet::parse(claim)).is_ok()),
        Case::new(name(500, "scopes"), make, |claim| black_box(&w500::ScopeSet::parse(claim)).is_ok()),
        Case::new(name(5_000, "scopes"), make, |claim| black_box(&w5000::ScopeSet::parse(claim)).is_ok()),
        Case::new(name(0, "split"), make, |claim| claim.split(' ').map(str::len).sum::<usize>()),
    ]
}
