#![forbid(unsafe_code)]

use acme_library::{Scope, ScopeSet};
use scopes::Requirement;
use scopes::__private::Is;

struct Cheat;
impl Requirement for Cheat {
    type Scope = Scope;
    type Shape = Is<3>;

    fn is_met_by(_: &ScopeSet) -> bool {
        true
    }
}

fn main() {}
