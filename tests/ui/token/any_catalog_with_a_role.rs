use scopes::CatalogScope;
use scopes::types::Roles;

pub fn roles<S: CatalogScope>(role: S::Role) -> Roles<S> {
    Roles::from([role])
}

fn main() {}
