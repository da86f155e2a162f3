//! What means another thing though no change of another name says so.

use super::super::change::{Change, Rust, Security};
use super::super::meaning::Meaning;
use super::Both;
use crate::listed::Listed as _;
use crate::mask::Mask;
use crate::places::Places;

pub(super) fn compare(both: &Both<'_, '_>, changes: &mut Vec<Change>) {
    let id = "effective-widened";
    rest(id, both.gained, changes, Security::Widens);
    rest("effective-narrowed", both.lost, changes, Security::Narrows);
}

/// One change for each name that conveys more and leads to none of which a change says so, and one where nothing is said at all.
fn rest(id: &'static str, meaning: &Meaning<'_, '_>, changes: &mut Vec<Change>, security: Security) {
    let said =
        changes.iter().filter(|change| change.security == security).map(|change| change.subject.as_str()).listed();
    let is_whole = said.is_empty();
    let said = Places::of(&mut said.into_iter());
    // A change of one of these explains what many names convey.
    let wide = ["declared-off", "declared-on", "gate-env-changed"];
    let is_wide = changes.iter().any(|change| change.security == security && wide.contains(&change.id));
    let explains = |scope: &usize| {
        let mut of = meaning.same.of(*scope).iter().map(|scope| meaning.old.scope_name(*scope));
        said.has(meaning.new.scope_name(*scope)) || of.any(|name| said.has(name))
    };
    let count = meaning.new.scope_count();
    let explained = Mask::of(count, (0..count).filter(explains));
    let is_said = |name: usize| {
        let starts = meaning.new.starts_of(meaning.old.name(name));
        let leads_to_one = |start: &usize| {
            let implied = &meaning.new.catalog.scopes[*start].implies;
            explained.contains(*start) || implied.iter().any(|range| explained.has_any_of(range))
        };
        said.has(meaning.old.name(name)) || starts.iter().any(leads_to_one)
    };
    let conveyed = meaning.conveyed.iter().enumerate().filter(|(_, conveyed)| conveyed.is_some());
    let silent = conveyed.map(|(name, _)| name).filter(|name| !is_wide && !is_said(*name)).listed();
    let change = |subject: &str| {
        let mut change = Change::new(id, subject).rust(Rust::Patch).security(security);
        if security == Security::Narrows {
            change = change.breaks();
        }
        change
    };
    let new = silent.into_iter().map(|name| change(meaning.old.name(name)).witness(meaning.by_name(name))).listed();
    let is_silent = is_whole && new.is_empty();
    changes.extend(new);
    let silent = || meaning.first().filter(|_| is_silent);
    if let Some(witness) = meaning.beyond_caps().or_else(silent) {
        changes.push(change(&meaning.new.catalog.name).about("catalog").witness(Some(witness)));
    }
}
