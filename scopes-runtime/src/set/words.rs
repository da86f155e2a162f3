//! Bits in words of 64: the memory of a set.

use core::hash::Hash;
use core::ops::Range;

pub(crate) const BITS: usize = u64::BITS as usize;

/// Bits to set: one, or several.
#[doc(hidden)]
#[derive(Clone, Copy, Debug)]
pub enum Positions {
    One(usize),
    Many(&'static [u16]),
}

/// The words of a bitset: `[u64; N]`.
#[doc(hidden)]
pub trait Words: Copy + Eq + Hash + AsRef<[u64]> + AsMut<[u64]> + Send + Sync + 'static {
    const ZERO: Self;

    /// The first positions, so many of them.
    fn first(count: usize) -> Self;

    /// Those at these positions.
    fn from_positions(positions: impl Iterator<Item = Positions>) -> Self;

    #[inline]
    fn has(&self, index: usize) -> bool {
        self.as_ref()[index / BITS] >> (index % BITS) & 1 == 1
    }

    #[inline]
    fn insert(&mut self, index: usize) {
        self.as_mut()[index / BITS] |= 1 << (index % BITS);
    }

    #[inline]
    fn remove(&mut self, index: usize) {
        self.as_mut()[index / BITS] &= !(1 << (index % BITS));
    }

    /// Inserts the positions of a half-open range, word by word.
    fn insert_range(&mut self, range: Range<usize>) {
        let words = self.as_mut();
        for word in touched(&range, words.len()) {
            words[word] |= bits_of(&range, word);
        }
    }

    /// Whether a position of a half-open range is there.
    fn has_any_of(&self, range: Range<usize>) -> bool {
        let words = self.as_ref();
        touched(&range, words.len()).any(|word| words[word] & bits_of(&range, word) != 0)
    }
}

/// The words that a half-open range of positions lies in.
fn touched(range: &Range<usize>, words: usize) -> Range<usize> {
    range.start / BITS..range.end.div_ceil(BITS).min(words)
}

/// The bits of a half-open range in a word that it lies in.
fn bits_of(range: &Range<usize>, word: usize) -> u64 {
    let first = word * BITS;
    low_bits(range.end - first) & !low_bits(range.start.saturating_sub(first))
}

impl<const N: usize> Words for [u64; N] {
    const ZERO: Self = [0; N];

    /// The words are reached by their place only, never by a reference, and this is no part of another function: so the
    /// compiler makes them where they are returned. A wide set costs as much to copy as to clear.
    #[inline(never)]
    fn from_positions(positions: impl Iterator<Item = Positions>) -> Self {
        let mut words = [0; N];
        for position in positions {
            match position {
                Positions::One(index) => words[index / BITS] |= 1 << (index % BITS),
                Positions::Many(indices) => {
                    for &index in indices {
                        words[usize::from(index) / BITS] |= 1 << (index % 64);
                    }
                }
            }
        }
        words
    }

    #[inline]
    fn first(count: usize) -> Self {
        let mut words = [u64::MAX; N];
        for (position, word) in words.iter_mut().enumerate().skip(count / BITS) {
            *word = low_bits(count.saturating_sub(position * BITS));
        }
        words
    }
}

fn low_bits(count: usize) -> u64 {
    if count >= BITS { u64::MAX } else { (1 << count) - 1 }
}

#[cfg(test)]
mod tests {
    use super::Words;

    #[test]
    fn a_range_is_inserted_as_its_members_are() {
        for range in [0..0, 0..1, 3..64, 0..64, 63..65, 64..64, 5..130, 64..128, 128..130, 0..192] {
            let (mut at_once, mut one_by_one) = ([0; 3], [0; 3]);
            at_once.insert_range(range.clone());
            range.clone().for_each(|index| one_by_one.insert(index));
            assert_eq!(at_once, one_by_one, "{range:?}");
        }
    }

    #[test]
    fn the_first_positions_are_those_of_a_range() {
        for count in [0, 1, 63, 64, 65, 127, 128, 191, 192] {
            let mut range = [0; 3];
            range.insert_range(0..count);
            assert_eq!(<[u64; 3]>::first(count), range, "{count}");
        }
    }

    #[test]
    fn a_range_is_found_as_its_members_are() {
        let mut words = [0; 3];
        for index in [1, 2, 64, 127, 130] {
            words.insert(index);
        }
        for range in [0..0, 0..1, 0..2, 3..64, 3..65, 63..65, 64..64, 5..130, 65..128, 128..131, 0..192, 131..192] {
            let found = range.clone().any(|index| words.has(index));
            assert_eq!(words.has_any_of(range.clone()), found, "{range:?}");
        }
    }
}
