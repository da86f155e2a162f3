#![forbid(unsafe_code)]

use acme_library::Scope;
use scopes::Requirement;
use scopes::__private::AllOf;

struct Cheat;
impl Requirement for Cheat {
    type Scope = Scope;
    type Shape = AllOf<()>;
}

fn main() {}
