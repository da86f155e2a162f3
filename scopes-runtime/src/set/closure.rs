//! What a scope implies, and what implies it.

use core::ops::Range;

use crate::catalog::CatalogScope;
use crate::set::Set;

impl<S: CatalogScope> Set<S> {
    /// The set together with everything that its scopes imply, directly or not.
    ///
    /// Closing twice changes nothing. Gates are not asked here: it is as if all of them were open. What a token makes of
    /// the set goes through open gates only.
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

    /// [`closure`](Self::closure), faster for a set of few scopes: it looks up each member, instead of walking the whole table.
    pub(crate) fn closure_by_member(self) -> Self {
        self.iter().fold(self, |mut closed, scope| {
            closed.insert_ranges(ranges_of(scope));
            closed
        })
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

    /// What is open of the set, and everything that this implies by way of open scopes.
    pub(crate) fn closure_through(self, open: Self) -> Self {
        self.closure_up_to(open) & open
    }

    /// The closure by way of open scopes, and the shut scopes at which it ended: those of the set, and those that an open scope
    /// implies directly.
    ///
    /// The table names a scope before what it implies, so that one time through it is enough, and the next one shows it;
    /// but circles, which patterns can make, may take some more.
    pub(crate) fn closure_up_to(self, open: Self) -> Self {
        if open == Self::all() {
            return self.closure();
        }
        let mut closed = self;
        loop {
            let before = closed;
            for implication in S::direct_implications() {
                let scope = implication.scope.into();
                if open.has_index(scope) && closed.has_index(scope) {
                    closed.insert_ranges(implication.implied);
                }
            }
            if closed == before {
                return closed;
            }
        }
    }

    /// A scope and those that imply it by way of open scopes: nothing if it is not open itself.
    pub(crate) fn implying_through(scope: S, open: Self) -> Self {
        if open == Self::all() {
            return Self::implying(scope);
        }
        let mut implying = Self::from(scope) & open;
        loop {
            let before = implying;
            for implication in S::direct_implications().iter().rev() {
                if open.has_index(implication.scope.into()) && implying.has_any_of(implication.implied) {
                    implying.insert_index(implication.scope.into());
                }
            }
            if implying == before {
                return implying;
            }
        }
    }

    /// The set and every scope that implies one of it, directly or not.
    pub(crate) fn with_implying(self) -> Self {
        let mut implying = self;
        for implication in S::implications() {
            if self.has_any_of(implication.implied) {
                implying.insert_index(implication.scope.into());
            }
        }
        implying
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
