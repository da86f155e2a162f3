#![forbid(unsafe_code)]

use acme_library::{Scope, ScopeSet, Token, books};
use scopes::__private::{_0, _4, Is};
use scopes::{Any, Requirement};

struct Cheat;
impl Requirement for Cheat {
    type Shape = Is<Scope, _0, _4>;
}

fn main() {
    let _ = Token::new(ScopeSet::EMPTY).explain::<Any<(books::Read, Cheat)>>().is_met();
}
