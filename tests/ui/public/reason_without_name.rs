#![allow(unused)]

use scopes::public;


#[public("sign-in")]
fn handler() {}

fn main() {}
