#![allow(unused)]

use scopes::public;


#[public(reason = 3)]
fn handler() {}

fn main() {}
