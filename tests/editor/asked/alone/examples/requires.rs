//! `#[requires]`

#![allow(dead_code)]

use platform::access::units;

#[scopes::requires(units::publish)]
fn publish() {}

fn main() {}
