#![forbid(unsafe_code)]

use acme_library::Token;
use scopes::__private::Is;
use scopes::types::OfCatalog;
use scopes::Requirement;

mod access {
    scopes::scopes!(toml = "[catalog]\nname = 'library'\n[scopes]\n'books:read' = ''");
}

struct Cheat;
impl Requirement for Cheat {
    type Scope = access::Scope;
    type Shape = Is<0>;
}
impl OfCatalog<acme_library::Scope> for Cheat {}

fn main() {
    let _ = Token::new(acme_library::ScopeSet::EMPTY).authorize::<Cheat>();
}
