#![forbid(unsafe_code)]

use acme_library::books;
use scopes::__private::AnyOf;
use scopes::Requirement;

struct Cheat;
impl Requirement for Cheat {
    type Shape = AnyOf<(books::Read, books::Burn)>;
}

fn main() {}
