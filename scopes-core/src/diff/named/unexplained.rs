//! What means another thing though no change of another name says so.

use super::super::change::{Change, Rust, Security};
use super::super::meaning::Meaning;
use super::super::side::{Gates, Side};
use super::Both;
use crate::listed::Listed as _;
use crate::mask::Mask;
use crate::places::Places;

pub(super) fn compare(both: &Both<'_, '_>, changes: &mut Vec<Change>) {
    for (id, meaning, security) in
        [("effective-widened", both.gained, Security::Widens), ("effective-narrowed", both.lost, Security::Narrows)]
    {
        let new = rest(id, meaning, changes, security);
        changes.extend(new);
    }
}

/// One change for each name that conveys more and leads to none of which a change says so, and one where nothing is said at all.
fn rest(id: &'static str, meaning: &Meaning<'_, '_>, changes: &[Change], security: Security) -> Vec<Change> {
    let said = changes.iter().filter(|change| change.tells_of(security)).listed();
    let mut new = beside_variables(meaning, changes, |names| silent(id, names, &said, security));
    let is_silent = new.is_empty() && said.iter().all(|change| is_of_something_else(change.id));
    let silent = || meaning.beyond_names().filter(|_| is_silent);
    if let Some(witness) = meaning.beyond_caps().or_else(silent) {
        let change = change(id, &meaning.new.catalog.name, security).about("catalog");
        new.push(change.witness(Some(witness)));
    }
    new
}

/// A gate that another variable opens explains each name that leads through it. So what remains is looked for as if a gate were the
/// same, whatever opens it.
fn beside_variables<T>(meaning: &Meaning<'_, '_>, changes: &[Change], found: impl Fn(&Meaning<'_, '_>) -> T) -> T {
    if !changes.iter().any(|change| change.id == "gate-env-changed") {
        return found(meaning);
    }
    let catalogs = [meaning.old.catalog, meaning.new.catalog];
    let gates = Gates::by_name(catalogs);
    let [old, new] = catalogs.map(|catalog| Side::new(catalog, &gates));
    found(&meaning.again([&old, &new], &gates))
}

fn silent(id: &'static str, meaning: &Meaning<'_, '_>, said: &[&Change], security: Security) -> Vec<Change> {
    // What apps declare takes away from every name.
    if said.iter().any(|change| group(change.id) == "declared") {
        return Vec::new();
    }
    let said = said.iter().filter(|change| is_of_a_name(change.id));
    let said = Places::of(&mut said.map(|change| change.subject.as_str()));
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
    let silent = conveyed.map(|(name, _)| name).filter(|name| !is_said(*name));
    silent.map(|name| change(id, meaning.old.name(name), security).witness(meaning.by_name(name))).listed()
}

fn change(id: &'static str, subject: &str, security: Security) -> Change {
    let change = Change::new(id, subject).rust(Rust::Patch).security(security);
    if security == Security::Narrows { change.breaks() } else { change }
}

/// Whether a change is about what its subject conveys. What is only called as a scope is, as a role or a gate, says nothing about it.
fn is_of_a_name(id: &str) -> bool {
    ["scope", "alias", "implication"].contains(&group(id))
}

/// Whether a change is about no name, actor, role or request, but about numbers or what people read.
fn is_of_something_else(id: &str) -> bool {
    ["bit", "bits", "next", "preset", "sensitive"].contains(&group(id))
}

/// What an id begins with.
fn group(id: &str) -> &str {
    id.split_once('-').map_or(id, |(group, _)| group)
}
