//! Counts the steps of a lookup, for a test of its cost.

/// Notes that so many bytes, or things of the catalog, were looked at.
#[cfg(not(test))]
#[inline(always)]
#[allow(clippy::inline_always, reason = "outside of tests it is nothing")]
pub(super) fn count(_: usize) {}

#[cfg(test)]
pub(super) use counted::{count, of};

#[cfg(test)]
mod counted {
    use std::cell::Cell;

    std::thread_local! {
        static STEPS: Cell<usize> = const { Cell::new(0) };
    }

    pub(in super::super) fn count(steps: usize) {
        STEPS.set(STEPS.get() + steps);
    }

    /// How many steps this takes.
    pub(in super::super) fn of(work: impl FnOnce()) -> usize {
        STEPS.set(0);
        work();
        STEPS.get()
    }
}
