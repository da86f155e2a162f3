#![allow(unused)]

use scopes::public;


#[public(reason =)]
fn handler() {}

fn main() {}
