use scopes::CatalogScope;
use scopes::types::Set;

pub fn text<S: CatalogScope>(granted: Set<S>) -> String {
    granted.to_compact()
}

fn main() {}
