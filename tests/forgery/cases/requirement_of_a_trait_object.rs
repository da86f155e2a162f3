#![forbid(unsafe_code)]

use scopes::{Granted, Requirement};

fn take(held: Granted<dyn Requirement>) {
    drop(held);
}

fn main() {}
