#![forbid(unsafe_code)]

use acme_library::{Scope, Token, books, burn};
use scopes::__private::{_0, Implies, Is};
use scopes::{Granted, Requirement};

struct Cheat;
impl Requirement for Cheat {
    type Shape = Is<Scope, _0>;
}
impl Implies<books::Burn> for Cheat {}

fn reader() -> Token {
    Token::new(books::READ.set())
}

fn main() {
    let held: Granted<Cheat> = reader().authorize().unwrap();
    burn(held.narrow());
}
