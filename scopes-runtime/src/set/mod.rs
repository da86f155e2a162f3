//! Sets of scopes.

mod closure;
#[cfg(feature = "compact")]
pub(crate) mod compact;
pub(crate) mod preset;
pub(crate) mod words;

use core::fmt;
use core::ops::{BitAnd, BitAndAssign, BitOr, BitOrAssign, Range, Sub, SubAssign};

use crate::catalog::CatalogScope;
use crate::set::words::{BITS, Positions, Words};

/// A set of scopes of one catalog: a bit per scope, as many words as the catalog needs.
///
/// `scopes!` gives it the name `ScopeSet` in the catalog's module. Sets are plain values: they are `Copy`, compare by
/// content, and most operations are `const`.
///
/// A set says what was *granted*. What a token may really do is decided by [`Token`](crate::Token).
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Set<S: CatalogScope> {
    words: S::Words,
}

/// Operations that work in `const` context.
impl<S: CatalogScope<Words = [u64; N]>, const N: usize> Set<S> {
    /// The set without scopes.
    pub const EMPTY: Self = Self { words: [0; N] };

    #[doc(hidden)]
    pub const fn __from_words(words: [u64; N]) -> Self {
        Self { words }
    }

    #[doc(hidden)]
    #[must_use]
    pub const fn __with_index(mut self, index: u16) -> Self {
        self.words[index as usize / BITS] |= 1 << (index as usize % BITS);
        self
    }

    #[doc(hidden)]
    #[inline]
    pub const fn __has_index(self, index: u16) -> bool {
        self.words[index as usize / BITS] >> (index as usize % BITS) & 1 == 1
    }

    /// The scopes that are in either set.
    #[inline]
    #[must_use]
    pub const fn union(mut self, other: Self) -> Self {
        let mut word = 0;
        while word < N {
            self.words[word] |= other.words[word];
            word += 1;
        }
        self
    }

    /// The scopes that are in both sets.
    #[inline]
    #[must_use]
    pub const fn intersection(mut self, other: Self) -> Self {
        let mut word = 0;
        while word < N {
            self.words[word] &= other.words[word];
            word += 1;
        }
        self
    }

    /// The scopes of this set that are not in the other one.
    #[inline]
    #[must_use]
    pub const fn difference(mut self, other: Self) -> Self {
        let mut word = 0;
        while word < N {
            self.words[word] &= !other.words[word];
            word += 1;
        }
        self
    }

    /// Whether every scope of the other set is in this one. Every set is a superset of the empty one.
    #[inline]
    pub const fn is_superset(self, other: Self) -> bool {
        other.difference(self).is_empty()
    }

    /// Whether every scope of this set is in the other one.
    #[inline]
    pub const fn is_subset(self, other: Self) -> bool {
        other.is_superset(self)
    }

    /// Whether no scope is in both sets.
    #[inline]
    pub const fn is_disjoint(self, other: Self) -> bool {
        self.intersection(other).is_empty()
    }

    /// Whether the set has no scope.
    #[inline]
    pub const fn is_empty(self) -> bool {
        let mut word = 0;
        while word < N {
            if self.words[word] != 0 {
                return false;
            }
            word += 1;
        }
        true
    }

    /// How many scopes the set has.
    pub const fn len(self) -> usize {
        let mut len = 0;
        let mut word = 0;
        while word < N {
            len += self.words[word].count_ones() as usize;
            word += 1;
        }
        len
    }
}

impl<S: CatalogScope> Set<S> {
    pub(crate) const ZERO: Self = Self { words: S::Words::ZERO };

    /// Every scope of the catalog.
    pub fn all() -> Self {
        Self { words: S::Words::first(S::COUNT) }
    }

    /// Whether the scope is in the set. In `const` context, ask `scope.is_in(set)`.
    #[inline]
    pub fn contains(&self, scope: S) -> bool {
        self.has_index(scope.index())
    }

    /// Adds a scope, and says whether it was not there before.
    pub fn insert(&mut self, scope: S) -> bool {
        let new = !self.contains(scope);
        self.insert_index(scope.index());
        new
    }

    /// Takes a scope away, and says whether it was there.
    pub fn remove(&mut self, scope: S) -> bool {
        let found = self.contains(scope);
        self.words.remove(scope.index());
        found
    }

    /// The scopes of the set, in order of declaration.
    pub fn iter(&self) -> Scopes<S> {
        Scopes { set: *self, next: 0 }
    }

    #[inline]
    pub(crate) fn has_index(&self, index: usize) -> bool {
        self.words.has(index)
    }

    #[inline]
    pub(crate) fn insert_index(&mut self, index: usize) {
        self.words.insert(index);
    }

    /// The set of these positions.
    #[inline]
    pub(crate) fn from_positions(positions: impl Iterator<Item = Positions>) -> Self {
        Self { words: S::Words::from_positions(positions) }
    }

    #[cfg(any(feature = "serde", feature = "std"))]
    pub(crate) fn insert_positions(&mut self, positions: Positions) {
        match positions {
            Positions::One(index) => self.insert_index(index),
            Positions::Many(indices) => indices.iter().for_each(|&index| self.insert_index(index.into())),
        }
    }

    #[inline]
    pub(crate) fn words(&self) -> &[u64] {
        self.words.as_ref()
    }

    pub(crate) fn insert_ranges(&mut self, ranges: &[Range<u16>]) {
        for range in ranges {
            self.words.insert_range(range.start.into()..range.end.into());
        }
    }

    pub(crate) fn has_any_of(&self, ranges: &[Range<u16>]) -> bool {
        ranges.iter().any(|range| self.words.has_any_of(range.start.into()..range.end.into()))
    }

    /// How many scopes the set has.
    pub(crate) fn count(&self) -> u32 {
        self.words().iter().map(|word| word.count_ones()).sum()
    }

    pub(crate) fn has_none(&self) -> bool {
        self.words().iter().all(|&word| word == 0)
    }

    fn merge(mut self, other: Self, combine: impl Fn(u64, u64) -> u64) -> Self {
        for (word, other) in self.words.as_mut().iter_mut().zip(other.words.as_ref()) {
            *word = combine(*word, *other);
        }
        self
    }
}

impl<S: CatalogScope> Default for Set<S> {
    /// The empty set.
    fn default() -> Self {
        Self::ZERO
    }
}

impl<S: CatalogScope> fmt::Debug for Set<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self).finish()
    }
}

impl<S: CatalogScope> fmt::Display for Set<S> {
    /// The names of the scopes separated by single spaces: the value of an OAuth `scope` parameter (RFC 6749 §3.3).
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (position, scope) in self.iter().enumerate() {
            if position > 0 {
                f.write_str(" ")?;
            }
            write!(f, "{scope}")?;
        }
        Ok(())
    }
}

impl<S: CatalogScope> From<S> for Set<S> {
    fn from(scope: S) -> Self {
        let mut set = Self::ZERO;
        set.insert_index(scope.index());
        set
    }
}

impl<S: CatalogScope> BitOr for Set<S> {
    type Output = Self;
    fn bitor(self, other: Self) -> Self {
        self.merge(other, |a, b| a | b)
    }
}

impl<S: CatalogScope> BitOr<S> for Set<S> {
    type Output = Self;
    fn bitor(self, scope: S) -> Self {
        self | Self::from(scope)
    }
}

impl<S: CatalogScope> BitAnd for Set<S> {
    type Output = Self;
    fn bitand(self, other: Self) -> Self {
        self.merge(other, |a, b| a & b)
    }
}

impl<S: CatalogScope> Sub for Set<S> {
    type Output = Self;
    fn sub(self, other: Self) -> Self {
        self.merge(other, |a, b| a & !b)
    }
}

impl<S: CatalogScope> BitOrAssign for Set<S> {
    fn bitor_assign(&mut self, other: Self) {
        *self = *self | other;
    }
}

impl<S: CatalogScope> BitAndAssign for Set<S> {
    fn bitand_assign(&mut self, other: Self) {
        *self = *self & other;
    }
}

impl<S: CatalogScope> SubAssign for Set<S> {
    fn sub_assign(&mut self, other: Self) {
        *self = *self - other;
    }
}

impl<S: CatalogScope> Extend<S> for Set<S> {
    fn extend<I: IntoIterator<Item = S>>(&mut self, scopes: I) {
        for scope in scopes {
            self.insert_index(scope.index());
        }
    }
}

impl<S: CatalogScope> FromIterator<S> for Set<S> {
    fn from_iter<I: IntoIterator<Item = S>>(scopes: I) -> Self {
        let mut set = Self::ZERO;
        set.extend(scopes);
        set
    }
}

impl<S: CatalogScope> IntoIterator for Set<S> {
    type Item = S;
    type IntoIter = Scopes<S>;
    fn into_iter(self) -> Scopes<S> {
        self.iter()
    }
}

impl<S: CatalogScope> IntoIterator for &Set<S> {
    type Item = S;
    type IntoIter = Scopes<S>;
    fn into_iter(self) -> Scopes<S> {
        self.iter()
    }
}

/// The scopes of a set, in order of declaration. Made by [`Set::iter`].
#[derive(Clone)]
#[must_use = "iterators do nothing until they are asked"]
pub struct Scopes<S: CatalogScope> {
    set: Set<S>,
    next: usize,
}

impl<S: CatalogScope> Iterator for Scopes<S> {
    type Item = S;

    fn next(&mut self) -> Option<S> {
        let words = self.set.words();
        let mut word = self.next / BITS;
        let mut rest = words.get(word)? & (u64::MAX << (self.next % BITS));
        while rest == 0 {
            word += 1;
            rest = *words.get(word)?;
        }
        let index = word * BITS + rest.trailing_zeros() as usize;
        self.next = index + 1;
        S::all().get(index).copied()
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        let left = (self.next / BITS, u64::MAX << (self.next % BITS));
        let words = self.set.words().iter().enumerate().skip(left.0);
        let count =
            words.map(|(at, word)| if at == left.0 { word & left.1 } else { *word }.count_ones() as usize).sum();
        (count, Some(count))
    }
}

impl<S: CatalogScope> ExactSizeIterator for Scopes<S> {}

impl<S: CatalogScope> core::iter::FusedIterator for Scopes<S> {}

impl<S: CatalogScope> fmt::Debug for Scopes<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.clone()).finish()
    }
}
