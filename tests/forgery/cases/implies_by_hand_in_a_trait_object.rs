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

trait Take {
    fn take(&self) -> Granted<books::Burn>;
}

impl Take for Granted<Cheat> {
    fn take(&self) -> Granted<books::Burn> {
        self.narrow()
    }
}

fn main() {
    let held: Granted<Cheat> = reader().authorize().unwrap();
    let held: Box<dyn Take> = Box::new(held);
    burn(held.take());
}
