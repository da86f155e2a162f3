#![forbid(unsafe_code)]

use scopes::Requirement;

struct Always;
struct Cheat;
impl Requirement for Cheat {
    type Shape = Always;
}

fn main() {}
