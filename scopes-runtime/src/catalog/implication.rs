//! The tables of what scopes imply.

use core::ops::Range;

use crate::catalog::CatalogScope;

/// A scope that implies others, and all that it implies, directly or not.
#[doc(hidden)]
#[derive(Debug)]
pub struct Implication {
    /// The index of the scope.
    pub scope: u16,
    /// Indices of the implied scopes as half-open ranges, ascending.
    pub implied: &'static [Range<u16>],
}

/// Whether a proof of the scope `from` is one of the scope `to` as well, in the table of the catalog: by bisection, since
/// every pair of scopes that a program narrows asks.
pub(crate) const fn is_proved<S: CatalogScope>(from: u16, to: u16) -> bool {
    let (mut low, mut high) = (0, S::PROVED.len());
    while low < high {
        let middle = low.midpoint(high);
        let proved = &S::PROVED[middle];
        if proved.scope == from {
            return contains(proved.implied, to);
        }
        if proved.scope < from {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    false
}

const fn contains(ranges: &[Range<u16>], index: u16) -> bool {
    let mut position = 0;
    while position < ranges.len() {
        if ranges[position].start <= index && index < ranges[position].end {
            return true;
        }
        position += 1;
    }
    false
}
