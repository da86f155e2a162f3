#![forbid(unsafe_code)]

use acme_library::{Scope, ScopeSet, Token};
use scopes::__private::{_5, Is};
use scopes::Requirement;

struct Cheat;
impl Requirement for Cheat {
    type Shape = Is<Scope, _5>;
}

fn main() {
    let _ = Token::new(ScopeSet::EMPTY).authorize::<Cheat>();
}
