#![forbid(unsafe_code)]

use acme_library::{Scope, Token, books, burn};
use scopes::__private::{_0, Implies, Is};
use scopes::types::Proves;
use scopes::{Granted, Requirement};

struct Cheat;
impl Requirement for Cheat {
    type Shape = Is<Scope, _0>;
}
impl Implies<books::Burn> for Cheat {}

fn reader() -> Token {
    Token::new(books::READ.set())
}

fn take<R: Proves<books::Burn, At>, At>(held: &Granted<R>) -> Granted<books::Burn> {
    held.narrow()
}

fn main() {
    let held: Granted<Cheat> = reader().authorize().unwrap();
    burn(take(&held));
}
