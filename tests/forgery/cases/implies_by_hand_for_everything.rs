#![forbid(unsafe_code)]

use acme_library::{Scope, Token, books, burn};
use scopes::__private::{_0, Implies, Is};
use scopes::types::OfCatalog;
use scopes::{Granted, Requirement};

struct Cheat<T>(T);
impl<T: OfCatalog<Scope>> Requirement for Cheat<T> {
    type Shape = Is<Scope, _0>;
}
impl<T: OfCatalog<Scope>> Implies<T> for Cheat<T> {}

fn reader() -> Token {
    Token::new(books::READ.set())
}

fn main() {
    let held: Granted<Cheat<books::Burn>> = reader().authorize().unwrap();
    burn(held.narrow());
}
