use scopes::CatalogScope;
use scopes::generic::Set;

pub fn text<S: CatalogScope>(granted: Set<S>) -> String {
    granted.to_compact()
}

fn main() {}
