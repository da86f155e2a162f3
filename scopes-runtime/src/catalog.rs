//! What a generated `Scope` tells this crate about its catalog.

use core::fmt;
use core::hash::Hash;

use crate::closure::Implication;
use crate::entry::Entry;
use crate::info::EndpointInfo;
use crate::names::Names;
use crate::policy::Policy;
use crate::set::Set;
use crate::words::Words;

/// A scope of one catalog: the `Scope` enum that `scopes!` generates, and nothing else, implements it.
///
/// The enum stands for its catalog wherever a type has to say which catalog it speaks of: `Set<Scope>`,
/// `Token<Scope>`, `MissingScopes<Scope>`. Each table behind it is a function of its own, so that a program links
/// only those it uses.
pub trait CatalogScope: Copy + Eq + Ord + Hash + fmt::Debug + fmt::Display + Send + Sync + 'static {
    /// One bit per scope of the catalog, in as many words as it needs.
    #[doc(hidden)]
    type Words: Words;

    /// The roles of the catalog, the enum `Role`; a type without values where it has none.
    type Role: Entry;

    /// The actors of the catalog, the enum `Actor`; a type without values where it has none.
    type Actor: Entry;

    /// The gates of the catalog, the enum `Gate`; a type without values where it has none.
    type Gate: Entry;

    /// The name of the catalog, `catalog.name` in its file.
    const CATALOG_NAME: &'static str;

    /// Every scope of the catalog, in order of declaration.
    const ALL: &'static [Self];

    /// The position of this scope in [`ALL`](Self::ALL). It is no stable identity: it changes when the catalog does.
    fn index(self) -> usize;

    #[doc(hidden)]
    fn names() -> &'static Names;

    #[doc(hidden)]
    fn implications() -> &'static [Implication];

    #[doc(hidden)]
    fn sensitive() -> Set<Self>;

    #[doc(hidden)]
    fn endpoints() -> &'static [EndpointInfo];

    #[doc(hidden)]
    fn policy() -> &'static Policy<Self>;
}

/// A catalog without roles, actors, gates and `declared`: what was granted is, closed under implication, what is
/// effective.
///
/// Only for such catalogs may a bare set of scopes stand for a token.
#[diagnostic::on_unimplemented(
    message = "a set of scopes is not yet an authority in this catalog",
    label = "roles, actors, gates or `declared = true` may take scopes away in the catalog of `{Self}`",
    note = "make a token with `Token::new(set)`, tell it its role, actor, gates and declared scopes as far as the catalog \
            has them, and call `authorize` on the token"
)]
pub trait Unconditional: CatalogScope {}

/// A catalog with `bits = "pinned"`: each scope has a bit that it keeps for ever.
#[diagnostic::on_unimplemented(
    message = "sets of this catalog have no compact form: its bits are not pinned",
    label = "the catalog of `{Self}` does not say `bits = \"pinned\"`",
    note = "write `bits = \"pinned\"` and `next_bit = …` under `[catalog]`",
    note = "number the scopes with `bit = 0`, `bit = 1` and so on; `next_bit` is the number behind the last one"
)]
pub trait PinnedBits: CatalogScope {
    /// The bit of each scope, in order of declaration.
    #[doc(hidden)]
    fn bits() -> &'static [u16];
}

/// The text is not the name of a scope of the catalog. Returned by `Scope::from_str`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct UnknownScope;

impl fmt::Display for UnknownScope {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not a scope of this catalog")
    }
}

impl core::error::Error for UnknownScope {}
