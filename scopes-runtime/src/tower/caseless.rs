//! Looks up segments of paths without regard to case.

use std::borrow::Borrow;
use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hash, Hasher};

use crate::catalog::name_table::{hash, is_same, mix};

/// A segment and its hash, which is that of every other one that differs in the case of letters of ASCII only.
#[derive(Clone, Copy)]
pub(super) struct Hashed<'t> {
    pub(super) text: &'t [u8],
    /// Up to eight bytes of its end, all of most segments, filled up with zeros.
    last: u64,
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
                return Self::ending(&path[..length + before], word, before, hash);
            }
            hash = mix(hash, word | LOWER);
            length += 8;
            rest = behind;
        }
        let word = last_word(path, rest.len());
        let before = before_slash(word).unwrap_or(rest.len());
        Self::ending(&path[..length + before], word, before, hash)
    }

    /// The segment that ends after so many bytes of a word, from that word and the hash of the words before it.
    #[inline]
    fn ending(text: &'t [u8], word: u64, bytes: usize, hash: u64) -> Self {
        let last = word & !(u64::MAX << (8 * bytes));
        Self { text, last, hash: if bytes == 0 { hash } else { mix(hash, last | LOWER) } }
    }
}

const LOWER: u64 = 0x2020_2020_2020_2020;

/// The last bytes of a text, less than eight, filled up with zeros.
#[inline]
fn last_word(bytes: &[u8], count: usize) -> u64 {
    match bytes.last_chunk::<8>() {
        _ if count == 0 => 0,
        Some(last) => u64::from_le_bytes(*last) >> (64 - 8 * count),
        None => bytes.iter().rev().fold(0, |word, &byte| word << 8 | u64::from(byte)),
    }
}

/// How many bytes of a word precede its first slash, if it has one.
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
        self.last == other.last
            && self.text.len() == other.text.len()
            && (self.text.len() < 8 || is_same(self.text, other.text))
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
        self.0 == other.0 || self.0.text.eq_ignore_ascii_case(other.0.text)
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

    /// `str` writes this byte after its own, to tell texts in a row apart. Nothing follows a text here.
    #[inline]
    fn write_u8(&mut self, _: u8) {}

    #[inline]
    fn finish(&self) -> u64 {
        self.0
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;
    use std::format;
    use std::hash::{BuildHasher as _, BuildHasherDefault, Hash};
    use std::string::String;

    use super::{Caseless, Hashed, TextHasher};

    const ALPHABET: &str = "abcdefghijklmnopqrstuvwxyz0123456789";

    fn same(one: &str, other: &str) -> [bool; 2] {
        let [one, other] = [one, other].map(Hashed::new);
        [one == other, Caseless(one) == Caseless(other)]
    }

    #[test]
    fn segments_are_the_same_that_differ_in_no_byte_and_in_whatever_case_in_none_but_letters() {
        for text in (0..ALPHABET.len()).map(|length| &ALPHABET[..length]) {
            assert_eq!(same(text, text), [true, true], "{text}");
            for other in [format!("{text}\0"), format!("{text}a")] {
                assert_eq!(same(text, &other), [false, false], "{text} and {other}");
            }
            for (at, letter) in text.char_indices() {
                let with = |other: char| format!("{}{other}{}", &text[..at], &text[at + 1..]);
                let upper: String = with(letter.to_ascii_uppercase());
                assert_eq!(same(text, &upper), [!letter.is_ascii_alphabetic(), true], "{text} and {upper}");
                assert_eq!(Hashed::new(text).hash, Hashed::new(&upper).hash, "{text} and {upper}");
                assert_eq!(same(text, &with('_')), [false, false], "{text} and {}", with('_'));
            }
        }
    }

    #[test]
    fn a_segment_is_the_same_whatever_stands_behind_it() {
        for text in (0..ALPHABET.len()).map(|length| &ALPHABET[..length]) {
            for behind in ["/", "/a", "/abcdefghijk/lmnop"] {
                let path = format!("{text}{behind}");
                let [alone, first] = [Hashed::new(text), Hashed::first_of(path.as_bytes())];
                assert!(alone == first && alone.hash == first.hash, "{path}");
            }
        }
    }
    fn hash(value: impl Hash) -> u64 {
        BuildHasherDefault::<TextHasher>::default().hash_one(value)
    }

    /// A map whose texts have one hash would compare each with all others.
    #[test]
    fn texts_that_differ_have_hashes_that_differ() {
        const COUNT: usize = 1000;
        for before in ["", "orders", "identifier"] {
            let texts = || (0..COUNT).map(|number| format!("{before}{number}"));
            assert_eq!(texts().map(hash).collect::<HashSet<_>>().len(), COUNT, "{before}");
            let segments = texts().map(|text| hash(Caseless(Hashed::new(&text))));
            assert_eq!(segments.collect::<HashSet<_>>().len(), COUNT, "{before}");
        }
    }
}
