#![allow(unused)]

use scopes::guarded;

#[guarded]
fn list() {}

fn main() {}
