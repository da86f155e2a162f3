#![forbid(unsafe_code)]
#![allow(coherence_leak_check)]

use acme_library::{Scope, Token, books};
use scopes::__private::{_0, _3, Is};
use scopes::{All, Granted, Requirement};
use std::marker::PhantomData;

struct Cheat<T>(PhantomData<T>);
type Held = Cheat<for<'a> fn(&'a ())>;
type Wanted = Cheat<fn(&'static ())>;
impl Requirement for Held {
    type Shape = Is<Scope, _0>;
}
impl Requirement for Wanted {
    type Shape = Is<Scope, _3>;
}

fn reader() -> Token {
    Token::new(books::READ.set())
}

fn main() {
    let held: Granted<All<(Held, books::Read)>> = reader().authorize().unwrap();
    let _: Granted<All<(Wanted, books::Read)>> = held;
}
