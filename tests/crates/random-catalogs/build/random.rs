//! Numbers that look random and are the same for the same seed (`SplitMix64`).

use std::ops::RangeInclusive;

pub(crate) struct Random {
    state: u64,
}

impl Random {
    pub(crate) fn new(seed: u64) -> Self {
        Self { state: seed }
    }

    fn next(&mut self) -> u64 {
        self.state = self.state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.state ^ (self.state >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// A number of the range.
    pub(crate) fn within(&mut self, range: RangeInclusive<usize>) -> usize {
        let width = range.end() - range.start() + 1;
        let offset = self.next() % u64::try_from(width).unwrap_or(u64::MAX);
        range.start() + usize::try_from(offset).unwrap_or_default()
    }

    /// So many times in a hundred.
    pub(crate) fn chance(&mut self, percent: usize) -> bool {
        self.within(1..=100) <= percent
    }

    /// One of the items, of which there is at least one.
    pub(crate) fn pick<T: Clone>(&mut self, items: &[T]) -> T {
        items[self.within(0..=items.len() - 1)].clone()
    }

    /// So many different items, in their order.
    pub(crate) fn choose<T: Clone>(&mut self, items: &[T], count: usize) -> Vec<T> {
        let mut positions: Vec<_> = (0..items.len()).collect();
        self.shuffle(&mut positions);
        positions.truncate(count);
        positions.sort_unstable();
        positions.into_iter().map(|position| items[position].clone()).collect()
    }

    pub(crate) fn shuffle<T>(&mut self, items: &mut [T]) {
        for last in (1..items.len()).rev() {
            items.swap(last, self.within(0..=last));
        }
    }
}
