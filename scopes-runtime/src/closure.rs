//! What a scope implies.

use core::ops::Range;

use crate::catalog::CatalogScope;
use crate::set::Set;

/// A scope that implies others, and all that it implies, directly or not.
#[doc(hidden)]
#[derive(Debug)]
pub struct Implication {
    /// The index of the scope.
    pub scope: u16,
    /// Indices of the implied scopes as half-open ranges, ascending.
    pub implied: &'static [Range<u16>],
}

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

    pub(crate) fn insert_ranges(&mut self, ranges: &[Range<u16>]) {
        for index in ranges.iter().cloned().flatten() {
            self.insert_index(index.into());
        }
    }

    /// The scopes that one scope implies, directly or not, without itself.
    #[doc(hidden)]
    pub fn __implied_by(scope: S) -> Self {
        let mut implied = Self::ZERO;
        let position = S::implications().binary_search_by_key(&scope.index(), |i| i.scope.into());
        if let Ok(position) = position {
            implied.insert_ranges(S::implications()[position].implied);
        }
        implied
    }
}
