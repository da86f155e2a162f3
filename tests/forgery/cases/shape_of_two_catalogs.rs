#![forbid(unsafe_code)]

use acme_library::Scope;
use scopes::__private::{_0, _3, AnyOf, Is};
use scopes::Requirement;

mod access {
    scopes::scopes!(toml = "[catalog]\nname = 'library'\n[scopes]\n'books:read' = ''");
}

struct Cheat;
impl Requirement for Cheat {
    type Shape = AnyOf<(Is<access::Scope, _0>, Is<Scope, _3>)>;
}

fn main() {}
