#![forbid(unsafe_code)]

use acme_library::Scope;
use scopes::__private::{_0, Is};
use scopes::Requirement;

trait Mine {}
impl<T: Mine + 'static> Requirement for T {
    type Shape = Is<Scope, _0>;
}

fn main() {}
