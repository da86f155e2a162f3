#![allow(unused)]

use scopes::guarded;

macro_rules! functions {
    () => {
        fn forgotten(&self) {}
    };
}

struct Desk;

#[guarded]
impl Desk {
    functions!();
}

fn main() {}
