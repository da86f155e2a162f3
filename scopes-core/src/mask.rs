//! A set of scopes by position, as wide as the catalog.

use std::ops::Range;

/// A set of scopes, each by its position in the catalog.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[cfg_attr(feature = "tools", derive(PartialOrd, Ord))]
pub struct Mask {
    words: Vec<u64>,
}

impl Mask {
    pub(crate) fn new(scopes: usize) -> Self {
        Self { words: vec![0; word_count(scopes)] }
    }

    pub(crate) fn all(scopes: usize) -> Self {
        let mut mask = Self::new(scopes);
        mask.insert_range(&(0..scopes));
        mask
    }

    pub(crate) fn of(scopes: usize, indices: impl IntoIterator<Item = usize>) -> Self {
        let mut mask = Self::new(scopes);
        for index in indices {
            mask.insert(index);
        }
        mask
    }

    pub(crate) fn insert(&mut self, index: usize) {
        if let Some(word) = self.words.get_mut(index / 64) {
            *word |= 1 << (index % 64);
        }
    }

    pub(crate) fn insert_range(&mut self, range: &Range<usize>) {
        let words = self.words.iter_mut().enumerate().take(range.end.div_ceil(64)).skip(range.start / 64);
        for (position, word) in words {
            *word |= bits_in(position, range);
        }
    }

    /// Whether one of these positions is in the set.
    pub(crate) fn has_any_of(&self, range: &Range<usize>) -> bool {
        let words = self.words.iter().enumerate().take(range.end.div_ceil(64)).skip(range.start / 64);
        words.map(|(position, word)| word & bits_in(position, range)).any(|found| found != 0)
    }

    pub(crate) fn remove(&mut self, index: usize) {
        if let Some(word) = self.words.get_mut(index / 64) {
            *word &= !(1 << (index % 64));
        }
    }

    pub(crate) fn unite(&mut self, other: &Self) {
        for (word, other) in self.words.iter_mut().zip(&other.words) {
            *word |= other;
        }
    }

    #[cfg(feature = "tools")]
    pub(crate) fn united(mut self, other: &Self) -> Self {
        self.unite(other);
        self
    }

    pub(crate) fn without(mut self, other: &Self) -> Self {
        for (word, other) in self.words.iter_mut().zip(&other.words) {
            *word &= !other;
        }
        self
    }

    #[cfg(feature = "tools")]
    pub(crate) fn within(mut self, other: &Self) -> Self {
        for (word, other) in self.words.iter_mut().zip(&other.words) {
            *word &= other;
        }
        self
    }

    /// What is in a range, by words: where each stands, and which bits of it.
    #[cfg(feature = "tools")]
    pub(crate) fn in_range(&self, range: &Range<usize>) -> Vec<(usize, u64)> {
        let mut found = Vec::new();
        let words = self.words.iter().enumerate().take(range.end.div_ceil(64)).skip(range.start / 64);
        for (position, word) in words {
            let word = word & bits_in(position, range);
            if word != 0 {
                found.push((position, word));
            }
        }
        found
    }

    /// Adds the bits of a word.
    #[cfg(feature = "tools")]
    pub(crate) fn insert_word(&mut self, position: usize, bits: u64) {
        if let Some(word) = self.words.get_mut(position) {
            *word |= bits;
        }
    }

    /// Takes the bits of a word away.
    #[cfg(feature = "tools")]
    pub(crate) fn remove_word(&mut self, position: usize, bits: u64) {
        if let Some(word) = self.words.get_mut(position) {
            *word &= !bits;
        }
    }

    /// The bits of a word.
    #[cfg(feature = "tools")]
    pub(crate) fn word(&self, position: usize) -> u64 {
        self.words.get(position).copied().unwrap_or_default()
    }

    /// Whether the scope at this position is in the set.
    pub fn contains(&self, index: usize) -> bool {
        self.words.get(index / 64).is_some_and(|word| word >> (index % 64) & 1 == 1)
    }

    /// Whether every scope of this set is in the other one.
    pub(crate) fn is_subset(&self, other: &Self) -> bool {
        self.words.iter().zip(&other.words).all(|(word, other)| word & !other == 0)
    }

    /// Whether no scope is in the set.
    pub fn is_empty(&self) -> bool {
        self.words.iter().all(|&word| word == 0)
    }

    /// How many scopes are in the set.
    pub(crate) fn count(&self) -> usize {
        self.words.iter().map(|word| word.count_ones() as usize).sum()
    }

    /// The positions, ascending.
    pub fn iter(&self) -> impl Iterator<Item = usize> {
        Positions { words: &self.words, at: 0 }
    }

    /// The set as words of 64 bits, the first scope in the lowest bit of the first.
    pub fn words(&self) -> &[u64] {
        &self.words
    }

    /// The positions as half-open ranges, ascending.
    pub(crate) fn ranges(&self) -> Vec<Range<usize>> {
        let mut ranges: Vec<Range<usize>> = Vec::new();
        for (position, &word) in self.words.iter().enumerate().filter(|&(_, &word)| word != 0) {
            let mut at = 0;
            while at < 64 && word >> at != 0 {
                let start = at + (word >> at).trailing_zeros();
                let end = start + (word >> start).trailing_ones();
                let range = position * 64 + start as usize..position * 64 + end as usize;
                match ranges.last_mut() {
                    Some(last) if last.end == range.start => last.end = range.end,
                    _ => ranges.push(range),
                }
                at = end;
            }
        }
        ranges
    }
}

struct Positions<'a> {
    words: &'a [u64],
    at: usize,
}

impl Iterator for Positions<'_> {
    type Item = usize;

    fn next(&mut self) -> Option<usize> {
        while let Some(word) = self.words.get(self.at / 64) {
            let rest = word >> (self.at % 64);
            if rest == 0 {
                self.at = (self.at / 64 + 1) * 64;
            } else {
                self.at += rest.trailing_zeros() as usize + 1;
                return Some(self.at - 1);
            }
        }
        None
    }
}

/// The bits of one word whose positions lie in a range.
fn bits_in(position: usize, range: &Range<usize>) -> u64 {
    let first = position * 64;
    let below = |end: usize| low_bits(end.saturating_sub(first));
    below(range.end) & !below(range.start)
}

/// The positions that the bits of a word stand for.
#[cfg(feature = "tools")]
pub(crate) fn positions(word: usize, bits: u64) -> impl Iterator<Item = usize> {
    let mut rest = bits;
    std::iter::from_fn(move || {
        let position = (rest != 0).then(|| word * 64 + rest.trailing_zeros() as usize);
        rest &= rest.wrapping_sub(1);
        position
    })
}

fn low_bits(count: usize) -> u64 {
    if count >= 64 { u64::MAX } else { (1 << count) - 1 }
}

/// How many words a set over this many scopes has.
pub(crate) fn word_count(scopes: usize) -> usize {
    scopes.div_ceil(64)
}

#[cfg(test)]
mod tests {
    use super::Mask;

    #[test]
    fn ranges_join_neighbours_across_words() {
        let mask = Mask::of(130, [0, 2, 3, 63, 64, 129]);
        assert_eq!(mask.ranges(), [0..1, 2..4, 63..65, 129..130]);
        assert_eq!(mask.iter().collect::<Vec<_>>(), [0, 2, 3, 63, 64, 129]);
    }

    #[test]
    fn a_range_is_inserted_as_its_members_are() {
        for range in [0..0, 0..1, 3..64, 0..64, 63..65, 64..64, 5..130, 128..130] {
            let mut mask = Mask::new(130);
            mask.insert_range(&range);
            assert_eq!(mask, Mask::of(130, range.clone()), "{range:?}");
            for position in 0..130 {
                let is_in = Mask::of(130, [position]).has_any_of(&range);
                assert_eq!(is_in, range.contains(&position), "{position} in {range:?}");
            }
        }
    }

    #[test]
    fn all_but_some() {
        let mask = Mask::all(70).without(&Mask::of(70, [0, 69]));
        assert_eq!(mask.ranges(), std::iter::once(1..69).collect::<Vec<_>>());
    }
}
