#![forbid(unsafe_code)]

use acme_library::{Scope, books};
use scopes::__private::AnyOf;
use scopes::Requirement;

struct Cheat;
impl Requirement for Cheat {
    type Scope = Scope;
    type Shape = AnyOf<(books::Read, books::Burn)>;
}

fn main() {}
