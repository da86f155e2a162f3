#![forbid(unsafe_code)]

use acme_library::{Scope, ScopeSet};
use scopes::__private::{_3, Is};
use scopes::Requirement;

struct Cheat;
impl Requirement for Cheat {
    type Shape = Is<Scope, _3>;

    fn is_met_by(_: &ScopeSet) -> bool {
        true
    }
}

fn main() {}
