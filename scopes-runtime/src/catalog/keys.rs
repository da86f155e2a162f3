//! What a catalog declares beside its scopes: roles, actors, gates, and sets of them.

use core::fmt;
use core::hash::Hash;

use crate::set::words::Words;

/// A role, an actor or a gate: an enum that `scopes!` generates. A catalog without them has [`NoKeys`] in its place.
#[doc(hidden)]
pub trait KeyEnum: Copy + Eq + Ord + Hash + fmt::Debug + fmt::Display + Send + Sync + 'static {
    /// One bit for each.
    type Words: Words;

    /// All of them, in order of declaration.
    const ALL: &'static [Self];

    /// The position in [`ALL`](Self::ALL).
    fn index(self) -> usize;

    /// The key in the catalog.
    fn name(self) -> &'static str;
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

    fn from_str(_: &str) -> Result<Self, UnknownKey> {
        Err(UnknownKey { kind: "a role, an actor or a gate" })
    }
}

impl KeyEnum for NoKeys {
    type Words = [u64; 0];
    const ALL: &'static [Self] = &[];

    fn index(self) -> usize {
        match self {}
    }

    fn name(self) -> &'static str {
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

/// The entry of this name. For the `FromStr` of generated enums.
#[doc(hidden)]
pub fn key_from_name<E: KeyEnum>(name: &str, kind: &'static str) -> Result<E, UnknownKey> {
    E::ALL.iter().copied().find(|entry| entry.name() == name).ok_or(UnknownKey { kind })
}

/// The text is not the name of a role, an actor or a gate of the catalog. Returned by `Role::from_str` and its siblings.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UnknownKey {
    kind: &'static str,
}

impl fmt::Display for UnknownKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "not {} of this catalog", self.kind)
    }
}

impl core::error::Error for UnknownKey {}
