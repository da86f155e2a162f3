#![allow(unused)]

use scopes::public;


#[public(reason = "sign-in")]
struct Handler;

fn main() {}
