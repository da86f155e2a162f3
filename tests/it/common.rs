//! What the tests share.

use scopes::CatalogScope;
use scopes::types::Set;

/// The scopes of a list. The catalog has to have every name in it.
pub(crate) fn set<S: CatalogScope>(names: &str) -> Set<S> {
    let parsed = Set::parse(names).unwrap_or_else(|error| panic!("`{names}`: {error}"));
    assert_eq!(parsed.unknown().next(), None, "in `{names}`");
    parsed.scopes()
}
