//! Names that an authorization server writes behind a prefix of its own.

use core::fmt;
use std::string::String;
use std::sync::Arc;

use crate::catalog::CatalogScope;
use crate::claim::is_scope_character;
use crate::set::Set;
use crate::text::{Excerpt, InWords};

/// What an authorization server writes before each name of the catalog, where that is known at run time only: the identifier
/// of the service there, `https://orders.example/` or `api://6731de76/`, which differs between installations.
///
/// Some servers issue tokens with the prefix, and some only want it in requests for a token. So the two directions are apart:
/// [`scopes`](Self::scopes) reads names with the prefix, [`names`](Self::names) writes them. A prefix that is the same everywhere
/// is a part of the names in the catalog, and needs none of this.
///
/// A clone shares the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ScopePrefix {
    text: Arc<str>,
}

impl ScopePrefix {
    /// A prefix, with the separator at its end where there is one.
    ///
    /// # Errors
    ///
    /// [`InvalidScopePrefix`] for an empty one, which would change nothing, and for one with a character that no scope name may
    /// contain (RFC 6749 §3.3).
    pub fn new(prefix: &str) -> Result<Self, InvalidScopePrefix> {
        match prefix.chars().find(|character| !is_scope_character(*character)) {
            None if !prefix.is_empty() => Ok(Self { text: prefix.into() }),
            illegal => Err(InvalidScopePrefix { prefix: Excerpt::of(prefix), illegal }),
        }
    }

    /// The prefix.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// The scopes that names with the prefix mean, aliases resolved: of [`Parsed::unknown`](crate::Parsed::unknown) or of
    /// `ScopeClaim::unknown`, since a name with a prefix is none of the catalog.
    ///
    /// A name without the prefix, or with nothing of the catalog behind it, means nothing.
    pub fn scopes<'n, S: CatalogScope>(&self, names: impl IntoIterator<Item = &'n str>) -> Set<S> {
        let mut scopes = Set::ZERO;
        for name in names.into_iter().filter_map(|name| name.strip_prefix(self.as_str())) {
            if let Some(meaning) = S::names().find(name.as_bytes()) {
                scopes.insert_meaning(meaning);
            }
        }
        scopes
    }

    /// The names of a set with the prefix, as a client asks for them.
    pub fn names<S: CatalogScope>(&self, scopes: Set<S>) -> PrefixedNames<'_, S> {
        PrefixedNames { prefix: self.as_str(), scopes }
    }
}

/// The names of a set behind a prefix, in order of declaration. Made by [`ScopePrefix::names`].
///
/// `Display` separates them by single spaces: the value of an OAuth `scope` parameter (RFC 6749 §3.3).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PrefixedNames<'p, S: CatalogScope> {
    prefix: &'p str,
    scopes: Set<S>,
}

impl<S: CatalogScope> PrefixedNames<'_, S> {
    /// Each name.
    pub fn iter(&self) -> impl Iterator<Item = String> {
        self.scopes.iter().map(|scope| std::format!("{}{scope}", self.prefix))
    }
}

impl<S: CatalogScope> fmt::Display for PrefixedNames<'_, S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (position, scope) in self.scopes.iter().enumerate() {
            let space = if position == 0 { "" } else { " " };
            write!(f, "{space}{}{scope}", self.prefix)?;
        }
        Ok(())
    }
}

/// The text cannot stand before the names of scopes. Returned by [`ScopePrefix::new`].
///
/// `Display` says what was read, and what is wrong with it. `Debug` says the same, which is what a `main` that returns it
/// prints.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct InvalidScopePrefix {
    prefix: Excerpt,
    /// The first character that no name may contain; there is none where the prefix is empty.
    illegal: Option<char>,
}

impl fmt::Display for InvalidScopePrefix {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { prefix, illegal } = self;
        match illegal {
            None => write!(f, "{prefix} is no prefix of scopes: leave it out where names have none"),
            Some(character) => write!(
                f,
                "{prefix} is no prefix of scopes: it holds {}, which is not allowed in the name of a scope",
                InWords(*character)
            ),
        }
    }
}

impl fmt::Debug for InvalidScopePrefix {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl core::error::Error for InvalidScopePrefix {}
