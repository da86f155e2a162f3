#![forbid(unsafe_code)]

use acme_library::Scope;
use scopes::__private::{_0, Is};
use scopes::Requirement;

trait Mine {}
impl<T: Mine + 'static> Requirement for T {
    type Scope = Scope;
    type Shape = Is<_0>;
}

fn main() {}
