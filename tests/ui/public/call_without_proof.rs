#![allow(unused)]

use scopes::public;


#[public(reason = "sign-in")]
fn handler() {}

fn main() {
    handler();
}
