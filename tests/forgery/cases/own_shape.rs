#![forbid(unsafe_code)]

use acme_library::Scope;
use scopes::Requirement;

struct Always;
struct Cheat;
impl Requirement for Cheat {
    type Scope = Scope;
    type Shape = Always;
}

fn main() {}
