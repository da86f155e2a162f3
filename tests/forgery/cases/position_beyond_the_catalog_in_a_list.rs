#![forbid(unsafe_code)]

use acme_library::{Scope, ScopeSet, Token, books};
use scopes::__private::Is;
use scopes::{Any, Requirement};

struct Cheat;
impl Requirement for Cheat {
    type Scope = Scope;
    type Shape = Is<64>;
}

fn main() {
    let _ = Token::new(ScopeSet::EMPTY).explain::<Any<(books::Read, Cheat)>>().is_met();
}
