//! What a catalog has, and has not, as bounds of methods.

use crate::catalog::CatalogScope;

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

/// A catalog with `declared = true`.
#[diagnostic::on_unimplemented(
    message = "apps declare no scopes in this catalog",
    label = "the catalog of `{Self}` does not say `declared = true`",
    note = "no scope has to be declared in this catalog: leave the call out, or write `declared = true` under `[catalog]`",
    note = "what another authority allows at most is told to a token with `limited_to`"
)]
pub trait HasDeclared: CatalogScope {}

/// A catalog with `[actors.*]`.
#[diagnostic::on_unimplemented(
    message = "this catalog has no actors",
    label = "the catalog of `{Self}` has no table `[actors.*]`",
    note = "a token of this catalog acts in one way only: leave the call out, or add such a table"
)]
pub trait HasActors: CatalogScope {}

/// A catalog with `[roles.*]`.
#[diagnostic::on_unimplemented(
    message = "this catalog has no roles",
    label = "the catalog of `{Self}` has no table `[roles.*]`",
    note = "no role takes a scope away in this catalog: leave the call out, or add such a table"
)]
pub trait HasRoles: CatalogScope {}

/// A catalog with `[gates.*]`.
#[diagnostic::on_unimplemented(
    message = "this catalog has no gates",
    label = "the catalog of `{Self}` has no table `[gates.*]`",
    note = "no scope of this catalog is behind a gate: leave the call out, or add such a table"
)]
pub trait HasGates: CatalogScope {}
