#![forbid(unsafe_code)]

use acme_library::{ScopeSet, Token, books};
use scopes::All;

/// Written by hand: of a requirement in an attribute the attribute says so.
type Twelve = All<(
    books::Read,
    books::Lend,
    books::Return,
    books::Burn,
    books::Read,
    books::Lend,
    books::Return,
    books::Burn,
    books::Read,
    books::Lend,
    books::Return,
    books::Burn,
)>;

fn main() {
    let _ = Token::new(ScopeSet::EMPTY).authorize::<All<(Twelve, Twelve, Twelve, Twelve, Twelve, Twelve)>>();
}
