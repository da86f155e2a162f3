#![forbid(unsafe_code)]

use acme_library::{Scope, books};
use scopes::Requirement;
use scopes::__private::AnyOf;

struct Cheat;
impl Requirement for Cheat {
    type Scope = Scope;
    type Shape = AnyOf<(books::Read, books::Burn)>;
}

fn main() {}
