//! What scopes convey where some gates are open.

use std::cell::Cell;

use super::side::Side;
use crate::mask::{Mask, positions};

/// How many steps a comparison takes at most. What is not compared then counts as changed.
const MOST_STEPS: u64 = 4_000_000;

/// A step is as much as looking at so many words of a set.
const WORDS_OF_A_STEP: usize = 8;

/// The steps that are left.
pub(super) struct Steps(Cell<u64>);

impl Steps {
    pub(super) fn new() -> Self {
        Self(Cell::new(MOST_STEPS))
    }

    /// None where there are no more.
    pub(super) fn take(&self, steps: usize) -> Option<()> {
        let left = self.0.get().checked_sub(steps as u64);
        self.0.set(left.unwrap_or(0));
        left.map(|_| ())
    }

    /// Those for looking at so many scopes of sets.
    pub(super) fn take_for(&self, scopes: usize) -> Option<()> {
        self.take(1 + scopes / (64 * WORDS_OF_A_STEP))
    }

    /// How many were taken.
    #[cfg(test)]
    pub(super) fn taken(&self) -> u64 {
        MOST_STEPS - self.0.get()
    }
}

/// What these scopes convey where these gates are open. None where there are no more steps.
pub(super) fn conveyed(
    side: &Side<'_>,
    from: impl IntoIterator<Item = usize>,
    gates: &Mask,
    steps: &Steps,
) -> Option<Mask> {
    let open = side.open(gates, steps)?;
    steps.take_for(side.scope_count())?;
    let mut unseen = Mask::clone(&open);
    let mut leads = Vec::new();
    for scope in from {
        if unseen.contains(scope) {
            unseen.remove(scope);
            leads.push(scope);
        }
    }
    while let Some(scope) = leads.pop() {
        for range in &side.catalog.scopes[scope].implies_directly {
            steps.take_for(range.len())?;
            for (word, found) in unseen.in_range(range) {
                unseen.remove_word(word, found);
                leads.extend(positions(word, found & side.leading().word(word)));
            }
            // What implies everything leaves nothing to be reached by what it implies.
            if range.len() >= 64 * WORDS_OF_A_STEP && unseen.is_empty() {
                leads.clear();
            }
        }
    }
    Some(Mask::clone(&open).without(&unseen))
}
