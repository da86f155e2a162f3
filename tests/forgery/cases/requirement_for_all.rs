#![forbid(unsafe_code)]

use acme_library::{Scope, books};
use scopes::__private::{_0, Is};
use scopes::{All, Requirement};

struct Mine;
impl Requirement for All<(Mine, books::Burn)> {
    type Shape = Is<Scope, _0>;
}

fn main() {}
