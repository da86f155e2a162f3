//! Segments of paths, found in whatever case.

use std::borrow::Borrow;
use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hash, Hasher};

use crate::catalog::name_table::{hash, mix};

/// A segment and its hash, which is that of every other one that differs in the case of letters of ASCII only.
#[derive(Clone, Copy)]
pub(super) struct Hashed<'t> {
    pub(super) text: &'t [u8],
    hash: u64,
}

impl<'t> Hashed<'t> {
    pub(super) fn new(segment: &'t str) -> Self {
        Self::first_of(segment.as_bytes())
    }

    /// The first segment of a path without the slash before it, found and hashed in one pass, eight bytes at a time.
    #[inline]
    pub(super) fn first_of(path: &'t [u8]) -> Self {
        let (mut length, mut hash, mut rest) = (0, 0, path);
        while let Some((chunk, behind)) = rest.split_first_chunk::<8>() {
            let word = u64::from_le_bytes(*chunk);
            if let Some(before) = before_slash(word) {
                return Self { text: &path[..length + before], hash: hash_last(hash, word, before) };
            }
            hash = mix(hash, word | LOWER);
            length += 8;
            rest = behind;
        }
        let word = last_word(path, rest.len());
        let before = before_slash(word).unwrap_or(rest.len());
        Self { text: &path[..length + before], hash: hash_last(hash, word, before) }
    }
}

const LOWER: u64 = 0x2020_2020_2020_2020;

/// The hash of what ends behind so many bytes of a word.
#[inline]
fn hash_last(hash: u64, word: u64, bytes: usize) -> u64 {
    if bytes == 0 { hash } else { mix(hash, word & !(u64::MAX << (bytes * 8)) | LOWER) }
}

/// The last bytes of a text, less than eight, filled up with zeros.
#[inline]
fn last_word(bytes: &[u8], count: usize) -> u64 {
    match bytes.last_chunk::<8>() {
        _ if count == 0 => 0,
        Some(last) => u64::from_le_bytes(*last) >> (64 - 8 * count),
        None => bytes.iter().rev().fold(0, |word, &byte| word << 8 | u64::from(byte)),
    }
}

/// How many bytes of a word stand before its first slash, if it has one.
#[inline]
fn before_slash(word: u64) -> Option<usize> {
    const LOW: u64 = 0x0101_0101_0101_0101;
    const HIGH: u64 = 0x8080_8080_8080_8080;
    const SLASHES: u64 = 0x2F2F_2F2F_2F2F_2F2F;
    let zero_at_slashes = word ^ SLASHES;
    let found = zero_at_slashes.wrapping_sub(LOW) & !zero_at_slashes & HIGH;
    (found != 0).then(|| found.trailing_zeros() as usize / 8)
}

impl PartialEq for Hashed<'_> {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        self.text == other.text
    }
}

impl Eq for Hashed<'_> {}

impl Hash for Hashed<'_> {
    #[inline]
    fn hash<H: Hasher>(&self, state: &mut H) {
        state.write_u64(self.hash);
    }
}

/// A segment in whatever case. In a map of these, segments are found in one case too.
#[derive(Clone, Copy, Hash)]
pub(super) struct Caseless<'t>(pub(super) Hashed<'t>);

impl PartialEq for Caseless<'_> {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        self.0.text == other.0.text || self.0.text.eq_ignore_ascii_case(other.0.text)
    }
}

impl Eq for Caseless<'_> {}

impl<'t> Borrow<Hashed<'t>> for Caseless<'t> {
    #[inline]
    fn borrow(&self) -> &Hashed<'t> {
        &self.0
    }
}

/// A map from texts of the catalog. Nobody else adds any.
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
