#![allow(unused)]

use scopes::public;


#[public(reason = "sign-in", reason = "health")]
fn handler() {}

fn main() {}
