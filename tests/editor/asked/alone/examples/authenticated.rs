//! `#[authenticated]`

#![allow(dead_code)]

#[scopes::authenticated(platform::access::Token)]
fn whoever() {}

fn main() {}
