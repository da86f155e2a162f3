//! The tables of what scopes imply.

use core::ops::Range;

/// A scope that implies others, and what it implies: in one table everything, directly or not, in another one what takes a
/// single step.
#[doc(hidden)]
#[derive(Debug)]
pub struct Implication {
    /// The index of the scope.
    pub scope: u16,
    /// Indices of the implied scopes as half-open ranges, ascending.
    pub implied: &'static [Range<u16>],
}

/// Whether the table says that a proof of the scope `from` is one of the scope `to` as well. By bisection: every pair that a
/// program narrows is looked up.
pub(crate) const fn is_proved(table: &[Implication], from: u16, to: u16) -> bool {
    let (mut low, mut high) = (0, table.len());
    while low < high {
        let middle = low.midpoint(high);
        let Implication { scope, implied } = &table[middle];
        if *scope == from {
            return contains(implied, to);
        }
        if *scope < from {
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

#[cfg(test)]
mod tests {
    use super::{Implication, is_proved};

    #[test]
    fn a_table_proves_what_it_lists() {
        let entry = |scope, implied| Implication { scope, implied };
        let tables = [
            &[][..],
            &[entry(4, &[0..2, 5..6])],
            &[entry(0, &[1..2, 4..5]), entry(3, &[0..1, 7..12]), entry(4, &[]), entry(9, &[0..4, 6..9])],
        ];
        for table in tables {
            for (from, to) in (0..12).flat_map(|from| (0..12).map(move |to| (from, to))) {
                let is_listed =
                    |entry: &Implication| entry.scope == from && entry.implied.iter().any(|r| r.contains(&to));
                assert_eq!(is_proved(table, from, to), table.iter().any(is_listed), "{table:?}: {from} {to}");
            }
        }
    }
}
