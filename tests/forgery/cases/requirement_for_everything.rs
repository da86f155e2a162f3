#![forbid(unsafe_code)]

use acme_library::Scope;
use scopes::Requirement;
use scopes::__private::Is;

trait Mine {}
impl<T: Mine + 'static> Requirement for T {
    type Scope = Scope;
    type Shape = Is<0>;
}

fn main() {}
