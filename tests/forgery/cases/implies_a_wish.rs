#![forbid(unsafe_code)]

use acme_library::{Scope, Token, books, burn};
use scopes::__private::{_3, Implies, Is};
use scopes::{Granted, Requirement};

struct Wish;
impl Requirement for Wish {
    type Shape = Is<Scope, _3>;
}
impl Implies<Wish> for books::Read {}
impl Implies<books::Burn> for Wish {}

fn reader() -> Token {
    Token::new(books::READ.set())
}

fn main() {
    let held: Granted<books::Read> = reader().authorize().unwrap();
    let wish: Granted<Wish> = held.narrow();
    burn(wish.narrow());
}
