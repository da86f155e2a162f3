//! Two catalogs, compared: where they come from, what was accepted of the changes, and how they are written.

mod accepted;
mod git;
mod revision;
mod sarif;
mod texts;
mod unfound;
mod written;

pub(crate) use accepted::Accepted;
pub(crate) use git::{is_only_file, is_only_revision};
pub(crate) use revision::{Version, at, baseline, file, split_revision};
pub(crate) use unfound::Asker;
pub(crate) use written::Format;

use scopes_core::{Change, Diff, Rust, Security};
use sha2::{Digest as _, Sha256};

use crate::outcome::Problem;
use crate::output::number;
use texts::plain;
use written::rust_word;

/// The changes, and what was accepted of them.
pub(crate) struct Comparison {
    pub(crate) diff: Diff,
    reasons: Vec<Option<String>>,
    /// The largest step of the version that the release may be.
    largest: Rust,
}

impl Comparison {
    pub(crate) fn new(diff: Diff, accepted: &Accepted, largest: Rust) -> Self {
        let reason = |change: &Change| accepted.reason(&fingerprint(change)).filter(|_| change.can_be_accepted);
        let reasons = diff.changes.iter().map(|change| reason(change).map(str::to_owned)).collect();
        Self { diff, reasons, largest }
    }

    /// Each change with the reason for which it was accepted.
    fn changes(&self) -> impl Iterator<Item = (&Change, Option<&str>)> {
        self.diff.changes.iter().zip(self.reasons.iter().map(Option::as_deref))
    }

    /// The changes that let somebody do more, and that nobody has accepted.
    fn open(&self) -> usize {
        self.changes().filter(|(change, reason)| is_open(change, *reason)).count()
    }

    /// Whether the run fails for a change.
    fn is_failing(&self, change: &Change, reason: Option<&str>) -> bool {
        is_open(change, reason) || change.rust > self.largest
    }

    /// That the release is smaller than the changes ask for, if it is.
    pub(crate) fn too_small(&self) -> Option<Problem> {
        let asked = self.diff.rust();
        let too_large = || self.diff.changes.iter().filter(|change| change.rust > self.largest);
        let first = too_large().find(|change| change.rust == asked)?;
        let (asked, largest) = (rust_word(asked), rust_word(self.largest));
        let others = match too_large().count() - 1 {
            0 => String::new(),
            1 => format!("; 1 other change asks for a larger one than {largest}"),
            count => format!("; {} ask for a larger one than {largest}", number(count, "other change")),
        };
        let subject = plain(&first.subject);
        Some(
            Problem::new(format!("`{}` of `{subject}` asks for a {asked} release{others}", first.id))
                .help(format!("release it as {asked}, or take back what asks for it")),
        )
    }

    pub(crate) fn is_passed(&self) -> bool {
        !self.changes().any(|(change, reason)| self.is_failing(change, reason))
    }
}

fn is_open(change: &Change, reason: Option<&str>) -> bool {
    change.security == Security::Widens && reason.is_none()
}

/// What an acceptance names a change by: it stays the same while the change does. It is long enough that nobody finds two changes with the
/// same one, of which the harmless one is accepted.
fn fingerprint(change: &Change) -> String {
    let hash = Sha256::digest(change.key().as_bytes());
    hash.iter().take(16).map(|byte| format!("{byte:02x}")).collect::<Vec<_>>().concat()
}
