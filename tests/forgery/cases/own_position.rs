#![forbid(unsafe_code)]

use acme_library::Scope;
use scopes::Requirement;
use scopes::__private::Is;

struct Cheat;
impl Requirement for Cheat {
    type Scope = Scope;
    type Shape = Is<0>;
    const SINGLE: Option<u16> = Some(3);
}

fn main() {}
