//! Traits that say which conditions a catalog has: roles, actors, gates, `declared`, numbers. Methods use them as bounds.
//!
//! Each bound follows from what the catalog's `Scope` says of itself. The private trait behind it keeps it that way: an
//! impl that somebody writes by hand lacks it.

use crate::catalog::CatalogScope;
use crate::catalog::keys::{Key, NoKeys};

/// The answer of a catalog that has something.
#[doc(hidden)]
#[derive(Debug)]
pub enum Yes {}

/// The answer of a catalog that has not.
#[doc(hidden)]
#[derive(Debug)]
pub enum No {}

/// A catalog without roles, actors, gates and `declared`: what was granted is, closed under implication, what is
/// effective.
///
/// Only for such catalogs may a bare set of scopes stand for a token. It follows from the catalog, and cannot be implemented
/// by hand.
#[diagnostic::on_unimplemented(
    message = "a set of scopes is not yet an authority in this catalog",
    label = "roles, actors, gates or `declared = true` may take scopes away in the catalog of `{Self}`",
    note = "this catalog asks for more than scopes: write `Token::from(access::Grant {{ granted, … }})`, with a value for each \
            field of the `Grant` beside the catalog's `Token`",
    note = "code for any catalog asks for one where a set is enough: `S: Unconditional`"
)]
pub trait Unconditional: CatalogScope + sealed::Unconditional {}

/// A catalog with `[bits]`: each scope has a number that it keeps for ever. It follows from the catalog, and cannot be
/// implemented by hand.
#[diagnostic::on_unimplemented(
    message = "sets of this catalog have no compact form: its scopes have no numbers",
    label = "nothing says that the catalog of `{Self}` has a table `[bits]`",
    note = "number the scopes in a table `[bits]`: `\"orders:read\" = 0`, `\"orders:write\" = 1` and so on",
    note = "write `next_bit = …` under `[catalog]`: the number behind the last one",
    note = "code for any catalog asks for one that has numbers: `S: PinnedBits`"
)]
pub trait PinnedBits: CatalogScope + sealed::PinnedBits {}

/// A catalog with `declared = true`. It follows from the catalog, and cannot be implemented by hand.
#[diagnostic::on_unimplemented(
    message = "apps declare no scopes in this catalog",
    label = "nothing says that the catalog of `{Self}` has `declared = true`",
    note = "no grant is undeclared in this catalog: leave this out, or write `declared = true` under `[catalog]`",
    note = "code for any catalog asks for one that has it: `S: HasDeclared`"
)]
pub trait HasDeclared: CatalogScope + sealed::HasDeclared {}

/// A catalog with `[actors.*]`. It follows from the catalog, and cannot be implemented by hand.
#[diagnostic::on_unimplemented(
    message = "this catalog has no actors",
    label = "nothing says that the catalog of `{Self}` has a table `[actors.*]`",
    note = "a token of this catalog acts in one way only: leave this out, or add such a table",
    note = "code for any catalog asks for one that has actors: `S: HasActors`"
)]
pub trait HasActors: CatalogScope + sealed::HasActors {}

/// A catalog with `[roles.*]`. It follows from the catalog, and cannot be implemented by hand.
#[diagnostic::on_unimplemented(
    message = "this catalog has no roles",
    label = "nothing says that the catalog of `{Self}` has a table `[roles.*]`",
    note = "no role takes a scope away in this catalog: leave this out, or add such a table",
    note = "code for any catalog asks for one that has roles: `S: HasRoles`"
)]
pub trait HasRoles: CatalogScope + sealed::HasRoles {}

/// A catalog with `[gates.*]`. It follows from the catalog, and cannot be implemented by hand.
#[diagnostic::on_unimplemented(
    message = "this catalog has no gates",
    label = "nothing says that the catalog of `{Self}` has a table `[gates.*]`",
    note = "no scope of this catalog is behind a gate: leave this out, or add such a table",
    note = "code for any catalog asks for one that has gates: `S: HasGates`"
)]
pub trait HasGates: CatalogScope + sealed::HasGates {}

mod sealed {
    #[diagnostic::on_unimplemented(
        message = "`{Self}` is `Unconditional` where its catalog says so, and nowhere else",
        label = "this cannot be said by hand",
        note = "remove the impl: the bound is met where the catalog has no roles, actors, gates and `declared`"
    )]
    pub trait Unconditional {}

    #[diagnostic::on_unimplemented(
        message = "`{Self}` is `PinnedBits` where its catalog says so, and nowhere else",
        label = "this cannot be said by hand",
        note = "remove the impl: the bound is met where the catalog has a table `[bits]`"
    )]
    pub trait PinnedBits {}

    #[diagnostic::on_unimplemented(
        message = "`{Self}` is `HasDeclared` where its catalog says so, and nowhere else",
        label = "this cannot be said by hand",
        note = "remove the impl: the bound is met where the catalog says `declared = true`"
    )]
    pub trait HasDeclared {}

    #[diagnostic::on_unimplemented(
        message = "`{Self}` is `HasActors` where its catalog says so, and nowhere else",
        label = "this cannot be said by hand",
        note = "remove the impl: the bound is met where the catalog has a table `[actors.*]`"
    )]
    pub trait HasActors {}

    #[diagnostic::on_unimplemented(
        message = "`{Self}` is `HasRoles` where its catalog says so, and nowhere else",
        label = "this cannot be said by hand",
        note = "remove the impl: the bound is met where the catalog has a table `[roles.*]`"
    )]
    pub trait HasRoles {}

    #[diagnostic::on_unimplemented(
        message = "`{Self}` is `HasGates` where its catalog says so, and nowhere else",
        label = "this cannot be said by hand",
        note = "remove the impl: the bound is met where the catalog has a table `[gates.*]`"
    )]
    pub trait HasGates {}
}

/// A bound and the private trait behind it hold for the same catalogs.
macro_rules! follow {
    ($($bound:ident: $S:ident: $catalog:path $(, $key:ty)?;)+) => {$(
        #[diagnostic::do_not_recommend]
        impl<$S: $catalog> sealed::$bound for $S $(where $key: Key)? {}

        #[diagnostic::do_not_recommend]
        impl<$S: $catalog> $bound for $S $(where $key: Key)? {}
    )+};
}

follow! {
    Unconditional: S: CatalogScope<Role = NoKeys, Actor = NoKeys, Gate = NoKeys, Declared = No>;
    PinnedBits: S: CatalogScope<Numbered = Yes>;
    HasDeclared: S: CatalogScope<Declared = Yes>;
    HasActors: S: CatalogScope, S::Actor;
    HasRoles: S: CatalogScope, S::Role;
    HasGates: S: CatalogScope, S::Gate;
}
