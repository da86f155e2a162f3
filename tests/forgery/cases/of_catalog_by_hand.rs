#![forbid(unsafe_code)]

use acme_library::Token;
use scopes::__private::{_0, Is};
use scopes::Requirement;
use scopes::types::OfCatalog;

mod access {
    scopes::scopes!(toml = "[catalog]\nname = 'library'\n[scopes]\n'books:read' = ''");
}

struct Cheat;
impl Requirement for Cheat {
    type Shape = Is<access::Scope, _0>;
}
impl OfCatalog<acme_library::Scope> for Cheat {}

fn main() {
    let _ = Token::new(acme_library::ScopeSet::EMPTY).authorize::<Cheat>();
}
