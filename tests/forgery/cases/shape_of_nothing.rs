#![forbid(unsafe_code)]

use acme_library::Scope;
use scopes::__private::AllOf;
use scopes::Requirement;

struct Cheat;
impl Requirement for Cheat {
    type Scope = Scope;
    type Shape = AllOf<()>;
}

fn main() {}
