use scopes::CatalogScope;
use scopes::types::{OfCatalog, Set};

pub fn may<S: CatalogScope, R: OfCatalog<S>>(granted: Set<S>) -> bool {
    granted.authorize::<R>().is_ok()
}

fn main() {}
