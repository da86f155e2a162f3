//! Two catalogs, compared: where they come from, what was accepted of the changes, and how they are written.

mod accepted;
mod revision;
mod written;

pub(crate) use accepted::Accepted;
pub(crate) use revision::{at, at_revision};
pub(crate) use written::{Format, rust_word};

use scopes_core::{Change, Diff, Security};
use sha2::{Digest as _, Sha256};

/// The changes, and what was accepted of them.
pub(crate) struct Comparison {
    pub(crate) diff: Diff,
    reasons: Vec<Option<String>>,
}

impl Comparison {
    pub(crate) fn new(diff: Diff, accepted: &Accepted) -> Self {
        let reason = |change: &Change| accepted.reason(&fingerprint(change)).filter(|_| change.can_be_accepted);
        let reasons = diff.changes.iter().map(|change| reason(change).map(str::to_owned)).collect();
        Self { diff, reasons }
    }

    /// Each change with the reason for which it was accepted.
    fn changes(&self) -> impl Iterator<Item = (&Change, Option<&str>)> {
        self.diff.changes.iter().zip(self.reasons.iter().map(Option::as_deref))
    }

    /// The changes that let somebody do more, and that nobody has accepted.
    fn open(&self) -> usize {
        let is_open =
            |(change, reason): &(&Change, Option<&str>)| change.security == Security::Widens && reason.is_none();
        self.changes().filter(is_open).count()
    }

    pub(crate) fn is_accepted(&self) -> bool {
        self.open() == 0
    }
}

/// What an acceptance names a change by: it stays the same while the change does.
fn fingerprint(change: &Change) -> String {
    let hash = Sha256::digest(change.key().as_bytes());
    hash.iter().take(6).map(|byte| format!("{byte:02x}")).collect::<Vec<_>>().concat()
}
