//! The table of what scopes imply.

use core::ops::Range;

/// A scope that implies others, and all that it implies, directly or not.
#[doc(hidden)]
#[derive(Debug)]
pub struct Implication {
    /// The index of the scope.
    pub scope: u16,
    /// Indices of the implied scopes as half-open ranges, ascending.
    pub implied: &'static [Range<u16>],
}
