//! What a generated `Scope` tells this crate about its catalog.

pub(crate) mod access;
pub(crate) mod bits;
pub(crate) mod conditions;
#[doc(hidden)]
pub(crate) mod filled;
pub(crate) mod identity;
pub(crate) mod implication;
pub(crate) mod info;
pub(crate) mod keys;
pub(crate) mod name_table;
pub(crate) mod policy;
pub(crate) mod texts;

pub use conditions::{HasActors, HasDeclared, HasGates, HasRoles, PinnedBits, Unconditional};

use core::fmt;
use core::hash::Hash;

use crate::catalog::bits::Bits;
use crate::catalog::implication::Implication;
use crate::catalog::info::EndpointInfo;
use crate::catalog::keys::KeyEnum;
use crate::catalog::name_table::{Meaning, NameTable};
use crate::catalog::policy::Policy;
use crate::set::Set;
use crate::set::words::Words;
use crate::text::Excerpt;

/// A scope of one catalog: the `Scope` enum that `scopes!` generates, and nothing else, implements it.
///
/// The enum stands for its catalog wherever a type has to say which catalog it speaks of: `Set<Scope>`,
/// `Token<Scope>`, `MissingScopes<Scope>`. Each table behind it is a function of its own, so that a program links
/// only those it uses.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not the `Scope` of a catalog",
    label = "not an enum `Scope` that `scopes!` generates",
    note = "write the enum `Scope` of the catalog's module: `access::Scope`, where that is the module",
    note = "code for any catalog asks for it: `S: CatalogScope`"
)]
pub trait CatalogScope:
    TakesRole<<Self as CatalogScope>::Role> + Copy + Eq + Ord + Hash + fmt::Debug + fmt::Display + Send + Sync + 'static
{
    /// One bit per scope of the catalog, in as many words as it needs.
    #[doc(hidden)]
    type Words: Words;

    /// The roles of the catalog, the enum `Role`; a type without values where it has none.
    type Role: KeyEnum;

    /// The actors of the catalog, the enum `Actor`; a type without values where it has none.
    type Actor: KeyEnum;

    /// The gates of the catalog, the enum `Gate`; a type without values where it has none.
    type Gate: KeyEnum;

    /// [`Yes`](conditions::Yes) where the catalog says `declared = true`, else [`No`](conditions::No).
    #[doc(hidden)]
    type Declared;

    /// [`Yes`](conditions::Yes) where the catalog has `[bits]`, else [`No`](conditions::No).
    #[doc(hidden)]
    type Numbered;

    /// The name of the catalog, `catalog.name` in its file.
    const CATALOG_NAME: &'static str;

    /// How many scopes the catalog has. The compiler need not look at all of them for it.
    const COUNT: usize;

    /// What one scope proves of others as a type, ascending: what it implies and nothing takes away where it leaves the scope.
    /// The only word on it that counts, since no second implementation can be written.
    #[doc(hidden)]
    const PROVED: &'static [Implication] = &[];

    /// Every scope of the catalog, in order of declaration. No constant, since the compiler evaluates those of every public type,
    /// and looks for each scope in it among all variants of the enum.
    fn all() -> &'static [Self];

    /// The position of this scope in [`all`](Self::all). It is no stable identity: it changes when the catalog does.
    fn index(self) -> usize;

    #[doc(hidden)]
    fn names() -> &'static NameTable;

    /// The numbers of names, where the catalog has `[bits]`.
    #[doc(hidden)]
    fn bits() -> &'static Bits {
        &Bits { scopes: &[], aliases: &[] }
    }

    #[doc(hidden)]
    fn implications() -> &'static [Implication];

    /// What scopes imply in one step, each scope before those that it implies as far as there is no circle. Only closures
    /// that gates cut short need it: a catalog without gates has an empty table.
    #[doc(hidden)]
    fn direct_implications() -> &'static [Implication];

    /// The deprecated scopes by position, ascending, each with what to use instead.
    #[doc(hidden)]
    fn deprecated() -> &'static [(u16, &'static str)] {
        &[]
    }

    #[doc(hidden)]
    fn sensitive() -> Set<Self>;

    #[doc(hidden)]
    fn endpoints() -> &'static [EndpointInfo];

    #[doc(hidden)]
    fn policy() -> &'static Policy<Self>;
}

/// The catalog of this `Scope` has roles of the type `Given`: its own enum `Role` and no other.
#[diagnostic::on_unimplemented(
    message = "`{Given}` is not a role of this catalog",
    label = "not the `Role` of the catalog of `{Self}`",
    note = "write a role of the catalog, `access::Role::…`, or read one from its name: `name.parse::<access::Role>()?`"
)]
pub trait TakesRole<Given> {
    /// The role.
    #[doc(hidden)]
    fn __role(given: Given) -> Self::Role
    where
        Self: CatalogScope;
}

/// The text is not the name of a scope of the catalog. Returned by `Scope::from_str`.
///
/// `Display` says what was read, and of which catalog it is no scope. `Debug` says the same, which is what a `main` that
/// returns it prints.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct UnknownScope {
    text: Excerpt,
    catalog: &'static str,
    is_alias: bool,
}

impl fmt::Display for UnknownScope {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { text, catalog, is_alias } = self;
        if *is_alias {
            return write!(f, "{text} is an alias in catalog `{catalog}`, and not a scope: read it as a `ScopeSet`");
        }
        write!(f, "{text} is no scope of catalog `{catalog}`")
    }
}

impl fmt::Debug for UnknownScope {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl core::error::Error for UnknownScope {}

/// What the catalog says of a deprecated name.
pub(crate) struct Deprecation {
    /// The position among all deprecated names: the aliases, then the deprecated scopes.
    #[cfg_attr(
        not(all(feature = "serde", feature = "std")),
        expect(dead_code, reason = "for lists of each name once")
    )]
    pub(crate) position: usize,
    /// What to use instead.
    pub(crate) advice: &'static str,
}

/// The deprecation of a name with this meaning, if it is deprecated.
pub(crate) fn deprecation<S: CatalogScope>(meaning: Meaning) -> Option<Deprecation> {
    let aliases = S::names().aliases;
    match meaning {
        Meaning::Alias(alias) => Some(Deprecation { position: alias, advice: aliases.get(alias)?.deprecated }),
        Meaning::Scope(index) => {
            let position = S::deprecated().binary_search_by_key(&index, |&(scope, _)| scope.into()).ok()?;
            Some(Deprecation { position: aliases.len() + position, advice: S::deprecated().get(position)?.1 })
        }
    }
}

/// The wire name of the scope at a position.
pub(crate) fn name_at<S: CatalogScope>(index: usize) -> &'static str {
    S::names().names.get(index).copied().unwrap_or_default()
}

/// The scope of a wire name. Aliases are no scopes.
#[doc(hidden)]
pub fn scope_from_name<S: CatalogScope>(name: &str) -> Result<S, UnknownScope> {
    let meaning = S::names().find(name.as_bytes());
    let scope = match meaning {
        Some(Meaning::Scope(index)) => S::all().get(index).copied(),
        Some(Meaning::Alias(_)) | None => None,
    };
    scope.ok_or_else(|| UnknownScope {
        text: Excerpt::of(name),
        catalog: S::CATALOG_NAME,
        is_alias: matches!(meaning, Some(Meaning::Alias(_))),
    })
}
