#![forbid(unsafe_code)]

use acme_library::{Scope, Token, books};
use scopes::__private::{_3, Implies, Is};
use scopes::{All, Granted, Requirement};

struct Wish;
impl Requirement for Wish {
    type Shape = Is<Scope, _3>;
}
impl Implies<Wish> for All<(books::Read, books::Lend)> {}

fn main() {
    let held: Granted<All<(books::Read, books::Lend)>> = Token::new(books::LEND.set()).authorize().unwrap();
    let _: Granted<Wish> = held.narrow();
}
