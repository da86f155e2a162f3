#![forbid(unsafe_code)]

use acme_library::{Scope, Token, books, burn, library};
use scopes::__private::{_0, Implies, Is};
use scopes::{All, Any, Granted, Requirement};

struct Cheat;
impl Requirement for Cheat {
    type Shape = Is<Scope, _0>;
}
impl Implies<books::Burn> for Cheat {}

fn reader() -> Token {
    Token::new(books::READ.set())
}

fn main() {
    let held: Granted<Any<(library::Own, Cheat)>> = reader().authorize().unwrap();
    let wanted: Granted<All<(books::Burn, Any<(Cheat, library::Own)>)>> = held.narrow();
    burn(wanted.narrow());
}
