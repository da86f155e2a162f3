#![allow(unused)]

use scopes::public;


struct Handlers;

impl Handlers {
    #[public(reason = "sign-in")]
    fn handler(&self) {}
}

fn main() {}
