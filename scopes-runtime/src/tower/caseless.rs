//! Texts of the catalog, found in whatever case.

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hash, Hasher};

use crate::catalog::name_table::{hash, hash_caseless};

/// A text that is equal to every other one that differs in the case of letters of ASCII only.
#[derive(Clone, Copy)]
pub(super) struct Caseless<'t>(pub(super) &'t str);

impl PartialEq for Caseless<'_> {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        self.0 == other.0 || self.0.eq_ignore_ascii_case(other.0)
    }
}

impl Eq for Caseless<'_> {}

impl Hash for Caseless<'_> {
    #[inline]
    fn hash<H: Hasher>(&self, state: &mut H) {
        state.write_u64(hash_caseless(self.0.as_bytes()));
    }
}

/// A map from texts. Nobody but the catalog adds any.
pub(super) type TextMap<K, V> = HashMap<K, V, BuildHasherDefault<TextHasher>>;

/// Hashes texts as the names of scopes are hashed, eight bytes at a time.
#[derive(Default)]
pub(super) struct TextHasher(u64);

impl Hasher for TextHasher {
    #[inline]
    fn write(&mut self, bytes: &[u8]) {
        self.0 = hash(self.0, bytes);
    }

    #[inline]
    fn write_u64(&mut self, hash: u64) {
        self.0 = hash;
    }

    /// What ends a text that others follow. None does.
    #[inline]
    fn write_u8(&mut self, _: u8) {}

    #[inline]
    fn finish(&self) -> u64 {
        self.0
    }
}
