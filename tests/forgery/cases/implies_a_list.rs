#![forbid(unsafe_code)]

use acme_library::{Scope, Token, books, library};
use scopes::__private::{_0, Implies, Is};
use scopes::{Any, Granted, Requirement};

struct Cheat;
impl Requirement for Cheat {
    type Shape = Is<Scope, _0>;
}
impl Implies<Any<(books::Burn, library::Own)>> for Cheat {}

fn reader() -> Token {
    Token::new(books::READ.set())
}

fn main() {
    let held: Granted<Cheat> = reader().authorize().unwrap();
    let _: Granted<Any<(books::Burn, library::Own)>> = held.narrow();
}
