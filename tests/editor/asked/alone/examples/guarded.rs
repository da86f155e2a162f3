//! `#[guarded]`

#![allow(dead_code)]

struct Handlers;

#[scopes::guarded]
impl Handlers {}

fn main() {}
