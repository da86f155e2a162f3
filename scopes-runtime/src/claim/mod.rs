//! From the text of a token to a set of scopes.

#[cfg(all(feature = "serde", feature = "std"))]
mod aside;
#[cfg(feature = "serde")]
pub(crate) mod de;
pub(crate) mod invalid;
#[cfg(feature = "std")]
pub(crate) mod prefix;
#[cfg(feature = "serde")]
pub(crate) mod private_key;
mod reader;
#[cfg(feature = "serde")]
pub(crate) mod scope_claim;
pub(crate) mod strict;

use core::fmt;

use crate::catalog::name_table::Meaning;
use crate::catalog::{CatalogScope, deprecation};
use crate::claim::invalid::InvalidScopeToken;
use crate::claim::reader::{Reader, Seen, legal};
use crate::set::Set;
use crate::set::words::Positions;

impl<S: CatalogScope> Set<S> {
    /// Reads a space-separated list of scope names, the value of a `scope` claim or parameter (RFC 6749 §3.3).
    ///
    /// Names are compared byte for byte. Runs of spaces, and spaces at the ends, are accepted. Names that the catalog
    /// does not have are kept aside: they grant nothing and fail nothing. Nothing is allocated, and the cost does not
    /// depend on the size of the catalog.
    ///
    /// That is right for tokens, which carry the names of other services too. What a person wrote, or what was stored, is
    /// read by `FromStr`: `text.parse::<ScopeSet>()` refuses names that the catalog does not have.
    ///
    /// A comma is a character like any other (RFC 6749 §3.3): `orders:read,orders:write` is one name, which no catalog has
    /// that does not declare it.
    ///
    /// # Errors
    ///
    /// [`InvalidScopeToken`] for a character that no scope name may contain: a tab, a quote, a backslash, a control
    /// character, anything beyond ASCII.
    #[inline]
    pub fn parse(claim: &str) -> Result<Parsed<'_, S>, InvalidScopeToken> {
        let mut seen = Seen::default();
        let meanings = Reader::<S>::new(claim, &mut seen);
        let scopes = Self::from_positions(meanings.map(positions::<S>));
        // Made before it is known whether it is returned: so the set, which may be wide, is not copied into it.
        let parsed = Ok(Parsed { scopes, claim, has_unknown: seen.unknown, has_alias: seen.alias });
        match seen.unchecked.then(|| illegal::<S>(claim)).flatten() {
            Some(illegal) => Err(illegal),
            None => parsed,
        }
    }

    #[cfg(any(feature = "serde", feature = "std"))]
    pub(crate) fn insert_meaning(&mut self, meaning: Meaning) {
        self.insert_positions(positions::<S>(meaning));
    }
}

/// The scopes that a name stands for.
#[inline]
fn positions<S: CatalogScope>(meaning: Meaning) -> Positions {
    match meaning {
        Meaning::Scope(index) => Positions::One(index),
        Meaning::Alias(alias) => Positions::Many(S::names().aliases.get(alias).map_or(&[], |alias| alias.targets)),
    }
}

/// A claim that was read: the scopes in it, and what in it is worth a line in the log.
#[derive(Clone, Copy)]
pub struct Parsed<'claim, S: CatalogScope> {
    scopes: Set<S>,
    claim: &'claim str,
    has_unknown: bool,
    has_alias: bool,
}

impl<'claim, S: CatalogScope> Parsed<'claim, S> {
    /// The scopes that the claim names, aliases resolved.
    pub fn scopes(&self) -> Set<S> {
        self.scopes
    }

    /// The names that the catalog does not have, in the order of the claim. They grant nothing.
    ///
    /// A list with another separator than the space is one such name, `orders:read,orders:write` for example: there is
    /// no error, and nothing is granted.
    pub fn unknown(&self) -> UnknownNames<'claim, S> {
        UnknownNames { names: words(self.has_unknown, self.claim), catalog: core::marker::PhantomData }
    }

    /// The deprecated names in the claim, in its order: aliases and deprecated scopes, each with what the catalog says to
    /// use instead.
    pub fn deprecated(&self) -> DeprecatedNames<'claim, S> {
        DeprecatedNames { names: words(self.has_deprecated(), self.claim), catalog: core::marker::PhantomData }
    }

    fn has_deprecated(&self) -> bool {
        self.has_alias || S::deprecated().iter().any(|&(scope, _)| self.scopes.has_index(scope.into()))
    }

    /// The names in the claim, each with its meaning, where one of them is unknown or deprecated.
    #[cfg(all(feature = "serde", feature = "std"))]
    fn names(&self) -> impl Iterator<Item = (&'claim str, Option<Meaning>)> {
        let names = words(self.has_unknown || self.has_deprecated(), self.claim).filter(|name| !name.is_empty());
        names.map(|name| (name, S::names().find(name.as_bytes())))
    }
}

impl<S: CatalogScope> fmt::Debug for Parsed<'_, S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Parsed")
            .field("scopes", &self.scopes)
            .field("unknown", &self.unknown())
            .field("deprecated", &self.deprecated())
            .finish()
    }
}

fn words(any: bool, claim: &str) -> core::str::Split<'_, char> {
    if any { claim } else { "" }.split(' ')
}

/// A claim is made of spaces and the bytes that a name may have. Names that the catalog has are, so only a claim with
/// others has to be looked at.
#[cold]
fn illegal<S: CatalogScope>(claim: &str) -> Option<InvalidScopeToken> {
    if legal(claim) == claim.len() { None } else { InvalidScopeToken::first_in(claim, S::CATALOG_NAME) }
}

fn is_scope_character(character: char) -> bool {
    u8::try_from(character).is_ok_and(is_scope_byte)
}

fn is_scope_byte(byte: u8) -> bool {
    matches!(byte, 0x21 | 0x23..=0x5B | 0x5D..=0x7E)
}

/// The names in a claim that the catalog does not have. Made by [`Parsed::unknown`].
#[derive(Clone)]
pub struct UnknownNames<'claim, S> {
    names: core::str::Split<'claim, char>,
    catalog: core::marker::PhantomData<fn() -> S>,
}

impl<'claim, S: CatalogScope> Iterator for UnknownNames<'claim, S> {
    type Item = &'claim str;

    fn next(&mut self) -> Option<&'claim str> {
        self.names.find(|name| !name.is_empty() && S::names().find(name.as_bytes()).is_none())
    }
}

impl<S: CatalogScope> core::iter::FusedIterator for UnknownNames<'_, S> {}

impl<S: CatalogScope> fmt::Debug for UnknownNames<'_, S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(UnknownNames::<S> { names: self.names.clone(), catalog: self.catalog }).finish()
    }
}

/// The deprecated names in a claim, each with the catalog's advice. Made by [`Parsed::deprecated`].
#[derive(Clone)]
pub struct DeprecatedNames<'claim, S> {
    names: core::str::Split<'claim, char>,
    catalog: core::marker::PhantomData<fn() -> S>,
}

impl<'claim, S: CatalogScope> Iterator for DeprecatedNames<'claim, S> {
    type Item = (&'claim str, &'static str);

    fn next(&mut self) -> Option<(&'claim str, &'static str)> {
        self.names.find_map(|name| Some((name, deprecation::<S>(S::names().find(name.as_bytes())?)?.advice)))
    }
}

impl<S: CatalogScope> core::iter::FusedIterator for DeprecatedNames<'_, S> {}

impl<S: CatalogScope> fmt::Debug for DeprecatedNames<'_, S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(DeprecatedNames::<S> { names: self.names.clone(), catalog: self.catalog }).finish()
    }
}
