#![forbid(unsafe_code)]

use scopes::__private::AllOf;
use scopes::Requirement;

struct Cheat;
impl Requirement for Cheat {
    type Shape = AllOf<()>;
}

fn main() {}
