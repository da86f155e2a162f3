//! What an acceptance of a change covers: the meaning, in both catalogs, of all that the change is about.
//!
//! A change shows a few names, and one of those who gain. Whoever accepts it accepts all that is behind these names. So the key of a
//! change that widens has a digest of it: what was accepted is open again as soon as such a name conveys more, as soon as another one
//! leads to it, and as soon as a role or an actor keeps more of it.

mod about;
mod lines;

use std::cell::OnceCell;

use sha2::{Digest as _, Sha256};

use super::change::{Change, Security};
use super::named::{Both, RustPaths};
use super::walk::Steps;
use crate::listed::Listed as _;
use crate::mask::Mask;
use crate::places::Places;
use lines::Lines;

/// Says of each change that may be accepted what an acceptance covers.
pub(super) fn cover(both: &Both<'_, '_>, changes: &mut [Change]) {
    let covered = Covered::new(both, changes);
    for change in changes.iter_mut().filter(|change| is_to_be_accepted(change)) {
        change.covers = covered.digest(change);
    }
}

fn is_to_be_accepted(change: &Change) -> bool {
    change.security == Security::Widens && change.can_be_accepted
}

/// The path may be called as a name, and is not that name.
fn is_of_a_path(change: &Change) -> bool {
    change.id == "path-retargeted"
}

struct Covered<'a, 'c> {
    both: &'a Both<'a, 'c>,
    lines: [Lines<'a, 'c>; 2],
    steps: Steps,
    /// The old names that convey more, and of which no change is: those of what they lead to explain them.
    silent: Vec<usize>,
    paths: OnceCell<[RustPaths; 2]>,
    whole: OnceCell<String>,
}

/// What a change is about.
struct About {
    /// Scopes of the old catalog, and of the new one.
    seeds: [Mask; 2],
    /// Whether it matters what these scopes lead to; what leads to them always does.
    leads_on: bool,
    text: String,
}

impl<'a, 'c> Covered<'a, 'c> {
    fn new(both: &'a Both<'a, 'c>, changes: &[Change]) -> Self {
        let subjects = changes.iter().filter(|change| change.security == Security::Widens && !is_of_a_path(change));
        let subjects = Places::of(&mut subjects.map(|change| change.subject.as_str()));
        let conveyed = both.gained.conveyed.iter().enumerate().filter(|(_, conveyed)| conveyed.is_some());
        let silent = conveyed.map(|(name, _)| name).filter(|name| !subjects.has(both.old.name(*name))).listed();
        let lines = [Lines::new(both.old, both.back), Lines::new(both.new, both.same)];
        Self { both, lines, steps: Steps::new(), silent, paths: OnceCell::new(), whole: OnceCell::new() }
    }

    /// Where there is too much to look at, everything is covered.
    fn digest(&self, change: &Change) -> String {
        self.about(change).and_then(|about| self.digest_of(about)).unwrap_or_else(|| {
            let whole = || hashed(&self.lines.each_ref().map(Lines::whole));
            self.whole.get_or_init(whole).clone()
        })
    }

    fn digest_of(&self, about: About) -> Option<String> {
        let About { seeds: [old, new], leads_on, text } = about;
        let [before, now] = &self.lines;
        let texts = [before.about(&old, leads_on, &self.steps)?, now.about(&new, leads_on, &self.steps)?, text];
        Some(hashed(&texts))
    }

    /// The old scopes of new ones.
    fn old_of(&self, new: &Mask) -> Mask {
        let old = new.iter().flat_map(|scope| self.both.same.of(scope).iter().copied());
        Mask::of(self.both.old.scope_count(), old)
    }
}

fn hashed(texts: &[String]) -> String {
    let mut hash = Sha256::new();
    for text in texts {
        // With the length before each text none can be taken for the end of another.
        hash.update((text.len() as u64).to_le_bytes());
        hash.update(text);
    }
    hash.finalize().iter().map(|byte| format!("{byte:02x}")).listed().concat()
}
