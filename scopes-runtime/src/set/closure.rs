//! What a scope implies, and what implies it.

use core::ops::Range;

use crate::catalog::CatalogScope;
use crate::set::Set;

impl<S: CatalogScope> Set<S> {
    /// The set together with everything that its scopes imply, directly or not.
    ///
    /// Closing twice changes nothing.
    #[must_use]
    pub fn closure(self) -> Self {
        let mut closed = self;
        for implication in S::implications() {
            if self.has_index(implication.scope.into()) {
                closed.insert_ranges(implication.implied);
            }
        }
        closed
    }

    /// The set without the scopes that others in it imply: the smallest one with the same closure. Of scopes that imply
    /// each other the one declared first remains.
    #[must_use]
    pub fn minimal(self) -> Self {
        self.iter().filter(|&scope| (self & Self::implying(scope)).iter().all(|other| yields(scope, other))).collect()
    }

    /// The scopes of this set that the catalog marks as sensitive.
    #[must_use]
    pub fn sensitive(self) -> Self {
        self & S::sensitive()
    }

    /// The scopes that one scope implies, directly or not, without itself.
    #[doc(hidden)]
    pub fn __implied_by(scope: S) -> Self {
        let mut implied = Self::ZERO;
        implied.insert_ranges(ranges_of(scope));
        implied
    }

    /// A scope and those that imply it, directly or not.
    pub(crate) fn implying(scope: S) -> Self {
        let mut implying = Self::from(scope);
        for implication in S::implications() {
            if has(implication.implied, scope) {
                implying.insert_index(implication.scope.into());
            }
        }
        implying
    }
}

/// Whether `scope` remains beside another one that is it or implies it.
fn yields<S: CatalogScope>(scope: S, other: S) -> bool {
    other == scope || (scope < other && has(ranges_of(scope), other))
}

fn ranges_of<S: CatalogScope>(scope: S) -> &'static [Range<u16>] {
    let implications = S::implications();
    let position = implications.binary_search_by_key(&scope.index(), |implication| implication.scope.into());
    position.map_or(&[], |position| implications[position].implied)
}

fn has<S: CatalogScope>(ranges: &[Range<u16>], scope: S) -> bool {
    ranges.iter().any(|range| (usize::from(range.start)..usize::from(range.end)).contains(&scope.index()))
}
