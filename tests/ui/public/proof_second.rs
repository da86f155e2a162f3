#![allow(unused)]

use scopes::{Public, public};


#[public(reason = "sign-in")]
fn handler(id: u64, public: Public) {}

fn main() {}
