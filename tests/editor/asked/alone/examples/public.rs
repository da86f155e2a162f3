//! `#[public]`

#![allow(dead_code)]

#[scopes::public(reason = "load balancers have no token")]
fn health() {}

fn main() {}
