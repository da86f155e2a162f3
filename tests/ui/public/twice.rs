#![allow(unused)]

use scopes::public;


#[public(reason = "sign-in")]
#[public(reason = "health")]
fn handler() {}

fn main() {}
