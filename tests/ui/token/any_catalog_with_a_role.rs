use scopes::CatalogScope;
use scopes::types::{Set, Token};

pub fn token<S: CatalogScope>(granted: Set<S>, role: S::Role) -> Token<S> {
    Token::new(granted).with_role(role)
}

fn main() {}
