#![allow(unused)]

use scopes::public;


#[public]
fn handler() {}

fn main() {}
