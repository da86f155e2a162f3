//! Looking up a scope by its wire name, in time that does not depend on how many there are.

/// The names of a catalog, with a perfect hash over them that was built at compile time.
///
/// `names` holds the scopes in order, then the aliases. A name hashes to a bucket; the bucket's pilot and the hash
/// give a slot; the slot holds a position in `names`, where one comparison decides.
#[doc(hidden)]
#[derive(Debug)]
pub struct NameTable {
    pub names: &'static [&'static str],
    pub aliases: &'static [Alias],
    /// The length in bytes of the longest name.
    pub longest: usize,
    pub seed: u64,
    pub pilots: &'static [u16],
    pub slots: &'static [u16],
}

/// A name that is accepted in tokens and stands for one or more scopes.
#[doc(hidden)]
#[derive(Debug)]
pub struct Alias {
    pub targets: &'static [u16],
    pub deprecated: &'static str,
}

/// What a name means.
#[derive(Clone, Copy)]
pub(crate) enum Meaning {
    Scope(usize),
    Alias(usize),
}

impl NameTable {
    fn scope_count(&self) -> usize {
        self.names.len() - self.aliases.len()
    }

    pub(crate) fn find(&self, name: &[u8]) -> Option<Meaning> {
        self.find_hashed(name, hash(self.seed, name))
    }

    /// What a name means whose hash is known.
    #[inline]
    pub(crate) fn find_hashed(&self, name: &[u8], hash: u64) -> Option<Meaning> {
        let pilot = *self.pilots.get(bucket(hash, self.pilots.len()))?;
        let position = usize::from(*self.slots.get(slot(hash, pilot, self.slots.len()))?);
        if !is_same(self.names.get(position)?.as_bytes(), name) {
            return None;
        }
        let scopes = self.scope_count();
        Some(if position < scopes { Meaning::Scope(position) } else { Meaning::Alias(position - scopes) })
    }
}

/// Whether two texts are the same. Of most names the first bytes and the last are all, which costs less to compare than a
/// call.
#[inline]
pub(crate) fn is_same(one: &[u8], other: &[u8]) -> bool {
    one.len() == other.len()
        && has_same_ends::<8>(one, other)
            .map(|same| same && (one.len() <= 16 || one == other))
            .or_else(|| has_same_ends::<4>(one, other))
            .or_else(|| has_same_ends::<2>(one, other))
            .unwrap_or_else(|| one == other)
}

/// Whether so many bytes at the beginning are the same, and as many at the end, if there are as many.
#[inline]
fn has_same_ends<const BYTES: usize>(one: &[u8], other: &[u8]) -> Option<bool> {
    let is_first_same = one.first_chunk::<BYTES>()? == other.first_chunk()?;
    Some(is_first_same && one.last_chunk::<BYTES>()? == other.last_chunk()?)
}

/// 2⁶⁴ divided by the golden ratio. It is odd, so multiplication by it loses no bit, and its bits are spread, so that close words
/// get distant products. The generator has the same number.
const MULTIPLIER: u64 = 0x9E37_79B9_7F4A_7C15;

/// The same function as in the generator, which builds the table with it: eight bytes at a time, the last ones filled up
/// with zeros, which no name contains.
pub(crate) fn hash(seed: u64, name: &[u8]) -> u64 {
    let (words, rest) = name.as_chunks();
    let hash = words.iter().fold(seed, |hash, word| mix(hash, u64::from_le_bytes(*word)));
    match (rest.len(), name.last_chunk()) {
        (0, _) => hash,
        (length, Some(last)) => mix(hash, u64::from_le_bytes(*last) >> (64 - 8 * length)),
        (_, None) => mix(hash, partial_word(rest)),
    }
}

fn partial_word(bytes: &[u8]) -> u64 {
    bytes.iter().rev().fold(0, |word, &byte| word << 8 | u64::from(byte))
}

#[inline]
pub(crate) fn mix(hash: u64, word: u64) -> u64 {
    let product = (hash ^ word).wrapping_mul(MULTIPLIER);
    // A product depends on all lower bits, so its high bits are the good ones. Buckets and slots are chosen by the low bits.
    product ^ product >> 32
}

/// The number of buckets is a power of two, so the low bits are the remainder. Without buckets nothing is found: `get` fails.
#[inline]
#[expect(clippy::cast_possible_truncation, reason = "only the low bits choose")]
fn bucket(hash: u64, buckets: usize) -> usize {
    (hash as usize) & buckets.wrapping_sub(1)
}

/// The low bits have chosen the bucket already, and are the same for all of its names: the higher ones choose the slot.
#[inline]
#[expect(clippy::cast_possible_truncation, reason = "only the low bits choose")]
fn slot(hash: u64, pilot: u16, slots: usize) -> usize {
    (mix(hash >> 16, u64::from(pilot)) as usize) & slots.wrapping_sub(1)
}

#[cfg(test)]
mod tests {
    use std::vec::Vec;

    use super::is_same;

    #[test]
    fn texts_are_the_same_that_differ_in_no_byte_and_not_in_length() {
        for length in 0..70 {
            let text: Vec<u8> = (0..length).collect();
            assert!(is_same(&text, &text.clone()), "{text:?}");
            for other in 0..70 {
                let other: Vec<u8> = (0..other).collect();
                assert_eq!(is_same(&text, &other), text == other, "{text:?} and {other:?}");
            }
            for at in 0..text.len() {
                let mut other = text.clone();
                other[at] ^= 0x20;
                assert!(!is_same(&text, &other), "{text:?} and {other:?}");
                assert!(!is_same(&other, &text), "{other:?} and {text:?}");
            }
        }
    }
}
