//! The scopes of a file that a build script writes.

#![deny(warnings)]
#![allow(dead_code)]

use scopes::{Granted, requires};

mod access {
    include!(concat!(env!("OUT_DIR"), "/access.rs"));
}

use access::{series, units};

#[requires(units::publish)]
fn one(id: u64) -> u64 {
    id
}

#[requires(series::update, units::publish)]
fn both(granted: Granted, id: u64) -> u64 {
    let _ = series::READ.description();
    one(granted.narrow(), id)
}
