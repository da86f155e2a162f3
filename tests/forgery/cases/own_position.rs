#![forbid(unsafe_code)]

use acme_library::Scope;
use scopes::__private::{_0, Is};
use scopes::Requirement;

struct Cheat;
impl Requirement for Cheat {
    type Shape = Is<Scope, _0>;
    const SINGLE: Option<u16> = Some(3);
}

fn main() {}
