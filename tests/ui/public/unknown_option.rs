#![allow(unused)]

use scopes::public;


#[public(because = "sign-in")]
fn handler() {}

fn main() {}
