//! What a catalog declares beside its scopes: roles, actors, gates, and sets of them.

use core::fmt;
use core::hash::Hash;

use crate::set::words::Words;
use crate::text::Excerpt;

/// A role, an actor or a gate: an enum that `scopes!` generates. A catalog without them has [`NoKeys`] in its place.
#[doc(hidden)]
pub trait KeyEnum: Copy + Eq + Ord + Hash + fmt::Debug + fmt::Display + Send + Sync + 'static {
    /// One bit for each.
    type Words: Words;

    /// All of them, in order of declaration.
    const ALL: &'static [Self];

    /// The names of all of them in the catalog.
    const KEYS: &'static KeyNames;

    /// The position in [`ALL`](Self::ALL).
    fn index(self) -> usize;

    /// The key in the catalog.
    fn name(self) -> &'static str {
        Self::KEYS.names.get(self.index()).copied().unwrap_or_default()
    }
}

/// What the roles, the actors or the gates of a catalog are called.
#[doc(hidden)]
#[derive(Debug, PartialEq, Eq)]
pub struct KeyNames {
    /// One of them in a message: `role`, `actor` or `gate`.
    pub kind: &'static str,
    pub catalog: &'static str,
    /// The keys in the catalog, in order of declaration.
    pub names: &'static [&'static str],
}

/// The enum of roles, actors or gates of a catalog that has some.
#[doc(hidden)]
pub trait Key: KeyEnum {}

/// The type of the roles, the actors or the gates of a catalog that has none. It has no values.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum NoKeys {}

impl fmt::Display for NoKeys {
    fn fmt(&self, _: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {}
    }
}

impl core::str::FromStr for NoKeys {
    type Err = UnknownKey;

    fn from_str(name: &str) -> Result<Self, UnknownKey> {
        key_from_name(name)
    }
}

impl KeyEnum for NoKeys {
    type Words = [u64; 0];
    const ALL: &'static [Self] = &[];
    const KEYS: &'static KeyNames = &KeyNames { kind: "", catalog: "", names: &[] };

    fn index(self) -> usize {
        match self {}
    }
}

/// A set of roles or of gates.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) struct Keys<E: KeyEnum> {
    words: E::Words,
}

impl<E: KeyEnum> Keys<E> {
    pub(crate) const NONE: Self = Self { words: E::Words::ZERO };

    pub(crate) fn insert(&mut self, entry: E) {
        self.words.insert(entry.index());
    }

    pub(crate) fn contains(&self, entry: E) -> bool {
        self.words.has(entry.index())
    }

    pub(crate) fn iter(self) -> impl Iterator<Item = E> {
        E::ALL.iter().copied().filter(move |&entry| self.contains(entry))
    }
}

impl<E: KeyEnum> FromIterator<E> for Keys<E> {
    fn from_iter<I: IntoIterator<Item = E>>(entries: I) -> Self {
        let mut set = Self::NONE;
        entries.into_iter().for_each(|entry| set.insert(entry));
        set
    }
}

impl<E: KeyEnum> fmt::Debug for Keys<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.iter()).finish()
    }
}

/// The entry of this name.
pub(crate) fn find_key<E: KeyEnum>(name: &str) -> Option<E> {
    E::ALL.iter().copied().find(|entry| entry.name() == name)
}

/// The entry of this name. For the `FromStr` of generated enums.
#[doc(hidden)]
pub fn key_from_name<E: KeyEnum>(name: &str) -> Result<E, UnknownKey> {
    find_key(name).ok_or_else(|| UnknownKey { text: Excerpt::of(name), keys: E::KEYS })
}

/// The text is not the name of a role, an actor or a gate of the catalog. Returned by `Role::from_str` and its siblings.
///
/// `Display` says what was read, and what the catalog has. `Debug` says the same, which is what a `main` that returns it
/// prints.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct UnknownKey {
    text: Excerpt,
    keys: &'static KeyNames,
}

/// With more names than this the message is no help.
const MOST_NAMES: usize = 12;

impl fmt::Display for UnknownKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { text, keys: KeyNames { kind, catalog, names } } = self;
        if names.is_empty() {
            return write!(f, "{text} names nothing: the catalog declares nothing of this kind");
        }
        write!(f, "{text} is no {kind} of catalog `{catalog}`, which has ")?;
        for (position, name) in names.iter().take(MOST_NAMES).enumerate() {
            let comma = if position == 0 { "" } else { ", " };
            write!(f, "{comma}`{name}`")?;
        }
        match names.len().saturating_sub(MOST_NAMES) {
            0 => Ok(()),
            more => write!(f, " and {more} more"),
        }
    }
}

impl fmt::Debug for UnknownKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl core::error::Error for UnknownKey {}
