#![forbid(unsafe_code)]
#![allow(coherence_leak_check)]

use acme_library::{Scope, Token, books};
use scopes::__private::{_0, _3, Is};
use scopes::{Granted, Requirement};
use std::marker::PhantomData;

struct Cheat<T>(PhantomData<T>);
type Held = Cheat<fn(fn(&'static ()))>;
type Wanted = Cheat<fn(for<'a> fn(&'a ()))>;
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
    let held: Granted<Held> = reader().authorize().unwrap();
    let _: Granted<Wanted> = held;
}
