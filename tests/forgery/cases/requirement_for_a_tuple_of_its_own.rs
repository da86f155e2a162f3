#![forbid(unsafe_code)]

use acme_library::Scope;
use scopes::__private::{_0, Is};
use scopes::{Any, Requirement};

struct Mine;
impl Requirement for Any<Mine> {
    type Shape = Is<Scope, _0>;
}

fn main() {}
