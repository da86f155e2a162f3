//! Sets as people and databases write them: every name has to be known.

use core::fmt;
use core::str::FromStr;

use crate::catalog::CatalogScope;
use crate::claim::invalid::InvalidScopeToken;
use crate::set::Set;
use crate::text::Excerpt;

/// Reads a space-separated list of names, all of which the catalog has: of scopes, or aliases, which stand for theirs.
///
/// For configuration, forms and databases, where a name that means nothing is a mistake. Tokens also carry the names of other
/// services; [`Set::parse`] keeps those aside.
impl<S: CatalogScope> FromStr for Set<S> {
    type Err = InvalidScopeSet;

    fn from_str(text: &str) -> Result<Self, InvalidScopeSet> {
        let parsed = Self::parse(text).map_err(|error| InvalidScopeSet { mistake: Mistake::Character(error) })?;
        let mut unknown = parsed.unknown();
        match unknown.next() {
            None => Ok(parsed.scopes()),
            Some(first) => Err(InvalidScopeSet::unknown::<S>(first, unknown.count())),
        }
    }
}

/// The text is no list of scopes of the catalog. Returned by `ScopeSet::from_str`.
///
/// `Display` says what was read, and of which catalog it is no scope. `Debug` says the same, which is what a `main` that
/// returns it prints.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct InvalidScopeSet {
    mistake: Mistake,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Mistake {
    Character(InvalidScopeToken),
    Unknown {
        name: Excerpt,
        catalog: &'static str,
        /// How many others the catalog does not have either.
        more: usize,
        /// The name is a list with commas of names that the catalog has.
        has_commas: bool,
    },
}

impl InvalidScopeSet {
    #[cold]
    pub(super) fn unknown<S: CatalogScope>(name: &str, more: usize) -> Self {
        let (catalog, has_commas) = (S::CATALOG_NAME, is_list_with_commas::<S>(name));
        Self { mistake: Mistake::Unknown { name: Excerpt::of(name), catalog, more, has_commas } }
    }
}

/// Whether a comma separates or follows names that the catalog has.
fn is_list_with_commas<S: CatalogScope>(name: &str) -> bool {
    let mut names = name.split(',').filter(|name| !name.is_empty()).peekable();
    name.contains(',') && names.peek().is_some() && names.all(|name| S::names().find(name.as_bytes()).is_some())
}

impl fmt::Display for InvalidScopeSet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (name, catalog, more, has_commas) = match self.mistake {
            Mistake::Character(error) => return fmt::Display::fmt(&error, f),
            Mistake::Unknown { name, catalog, more, has_commas } => (name, catalog, more, has_commas),
        };
        write!(f, "{name} is no scope of catalog `{catalog}`")?;
        match more {
            0 => {}
            1 => f.write_str(", and neither is another name in the list")?,
            _ => write!(f, ", and neither are {more} other names in the list")?,
        }
        f.write_str(if has_commas { ": spaces separate scopes, not commas" } else { "" })
    }
}

impl fmt::Debug for InvalidScopeSet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl core::error::Error for InvalidScopeSet {}
