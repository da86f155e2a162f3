//! Proposes a free number for a scope that has none in `[bits]`, or one that another scope has too.

use super::bits::MOST_BITS;
use crate::listed::Listed as _;
use crate::mask::Mask;
use crate::message::{self, Way};
use crate::nearest::nearest;
use crate::places::Places;
use crate::raw;

/// The numbers that no name has.
pub(super) struct Free {
    /// The free numbers below taken ones, the lowest last.
    gaps: Vec<u16>,
    /// The number after the highest one.
    next: Option<i64>,
}

impl Free {
    pub(super) fn new(bits: &raw::Bits, next: Option<i64>) -> Self {
        let given = bits.numbers.iter().map(|numbered| numbered.bit.value).filter(|bit| (0..MOST_BITS).contains(bit));
        let end = given.max().map_or(0, |highest| highest + 1);
        let behind = next.map(|next| next.max(end)).filter(|next| (0..MOST_BITS).contains(next));
        Self { gaps: gaps(bits, next), next: behind }
    }

    /// What to say of a number that two names have. A name that is retired keeps its number: tokens that carry it are still
    /// around.
    pub(super) fn instead_of(&mut self, bit: u16, first: &str, second: &str, is_declared: &Places) -> message::Bits {
        let newer = match (is_declared.has(first), is_declared.has(second)) {
            (true, false) => Some(first.to_owned()),
            (false, true) => Some(second.to_owned()),
            _ => None,
        };
        let (next, gap) = (self.next, self.gaps.pop());
        self.next = next.map(|next| next + i64::from(gap.is_none()));
        message::Bits::Taken { bit, first: first.to_owned(), second: second.to_owned(), newer, next, gap }
    }
}

/// The numbers that no name has, where there are as many lines as there should be: some of them were given to other names.
fn gaps(bits: &raw::Bits, next: Option<i64>) -> Vec<u16> {
    let count = bits.numbers.len();
    let is_count = next.is_some_and(|next| next <= MOST_BITS && usize::try_from(next) == Ok(count));
    if !is_count {
        return Vec::new();
    }
    let given = bits.numbers.iter().filter_map(|numbered| usize::try_from(numbered.bit.value).ok());
    let given = Mask::of(count, given);
    let mut gaps = (0..=u16::MAX).take(count).filter(|&number| !given.contains(number.into())).listed();
    gaps.reverse();
    gaps
}

/// How scopes without a number get one.
pub(super) struct Ways<'r> {
    /// The number behind those that are given.
    given: i64,
    /// The number behind those that all scopes have then.
    end: i64,
    /// What the catalog says is the next one.
    next: i64,
    retired: Vec<&'r str>,
}

impl<'r> Ways<'r> {
    pub(super) fn new(given: i64, missing: usize, next: i64, retired: Vec<&'r str>) -> Self {
        Self { given, end: given + i64::try_from(missing).unwrap_or(MOST_BITS), next, retired }
    }

    /// How this scope gets its number, if the next one is this.
    pub(super) fn of(&self, scope: &str, number: i64) -> Way {
        if self.end > MOST_BITS {
            Way::Full
        } else if self.next > self.given {
            Way::Back
        } else if let Some(written) = nearest(scope, self.retired.iter().copied()) {
            Way::Misspelt { written: written.to_owned(), number }
        } else {
            Way::Next { number, next: self.end }
        }
    }
}
