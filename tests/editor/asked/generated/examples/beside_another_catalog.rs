//! The names of another catalog are imported where the file is included.

#![allow(dead_code, unused_imports)]

mod other {
    scopes::scopes!(toml = "catalog.name = 'other'\n[scopes]\nroot = 'Root.'\n'notes:read' = 'Read notes.'");
}

mod access {
    use crate::other::*;

    include!(concat!(env!("OUT_DIR"), "/root.rs"));
}

#[scopes::requires(access::admin)]
fn administrate() {}

fn main() {}
