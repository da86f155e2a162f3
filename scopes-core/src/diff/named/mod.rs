//! The changes by name, by what they are about.

mod aliases;
mod bits;
mod endpoints;
mod gates;
mod given;
mod header;
mod implications;
mod keeping;
mod lists;
mod policy;
mod rust_entries;
mod rust_paths;
mod scopes;
mod unexplained;

use super::change::{Change, Diff};
use super::meaning::Meaning;
use super::paths::Paths;
use super::same::Same;
use super::side::{Gates, Side};
use crate::catalog::Texts;
use crate::listed::Listed as _;
use crate::mask::Mask;
pub(super) use given::Given;
pub(super) use rust_paths::RustPaths;

/// Both catalogs, and what was found out about them.
pub(super) struct Both<'a, 'c> {
    pub(super) old: &'a Side<'c>,
    pub(super) new: &'a Side<'c>,
    /// Which old scopes a new one is.
    pub(super) same: &'a Same,
    /// Which new scopes an old one is.
    pub(super) back: &'a Same,
    /// What each old scope is an alias for now. Nothing where it is a scope still, or is gone.
    pub(super) aliased: &'a [Vec<usize>],
    pub(super) gates: &'a Gates,
    pub(super) paths: &'a [Paths<'c>; 2],
    pub(super) gained: &'a Meaning<'a, 'c>,
    pub(super) lost: &'a Meaning<'a, 'c>,
}

pub(super) fn changes(both: &Both<'_, '_>) -> Diff {
    let mut changes = Vec::new();
    header::compare(both, &mut changes);
    scopes::compare(both, &mut changes);
    aliases::compare(both, &mut changes);
    implications::compare(both, &mut changes);
    lists::compare(both, &mut changes);
    policy::compare(both, &mut changes);
    gates::compare(both, &mut changes);
    endpoints::compare(both, &mut changes);
    bits::compare(both, &mut changes);
    unexplained::compare(both, &mut changes);
    // What another change says of a name is not said by one of a path that is called as the name.
    rust_paths::compare(both, &mut changes);
    rust_entries::compare(both, &mut changes);
    super::covered::cover(both, &mut changes);
    Diff { changes }
}

/// The old names of the new scopes of a set, where they are known; sorted.
fn names(both: &Both<'_, '_>, new: impl Iterator<Item = usize>) -> Vec<String> {
    let mut names = Vec::new();
    for scope in new {
        match both.same.of(scope) {
            [] => names.push(both.new.scope_name(scope).to_owned()),
            of => names.extend(of.iter().map(|scope| both.old.scope_name(*scope).to_owned())),
        }
    }
    names.sort_unstable();
    names
}

fn old_names(both: &Both<'_, '_>, old: impl Iterator<Item = usize>) -> Vec<String> {
    let mut names = old.map(|scope| both.old.scope_name(scope).to_owned()).listed();
    names.sort_unstable();
    names
}

/// A few names in a text.
fn few(names: &[String]) -> String {
    const MOST: usize = 4;
    let shown = names[..names.len().min(MOST)].iter().map(|name| format!("`{name}`")).listed().join(", ");
    if names.len() > MOST { format!("{shown} and {} more", names.len() - MOST) } else { shown }
}

/// A few scopes of one side, as it calls them.
fn few_of(side: &Side<'_>, scopes: impl IntoIterator<Item = usize>) -> String {
    few(&scopes.into_iter().map(|scope| side.scope_name(scope).to_owned()).listed())
}

/// The known scopes of the new set that are not in the old one, and whether there are unknown ones.
fn gained(same: &Same, old: &Mask, new: &Mask) -> (Vec<usize>, bool) {
    let (known, added): (Vec<usize>, Vec<usize>) = new.iter().partition(|scope| !same.of(*scope).is_empty());
    (known.into_iter().filter(|scope| !same.is_in(*scope, old)).listed(), !added.is_empty())
}

/// Whether an old scope is an alias now, and all that it stands for is among these.
fn is_aliased_within(both: &Both<'_, '_>, old: usize, is_in: impl Fn(&usize) -> bool) -> bool {
    let targets = &both.aliased[old];
    !targets.is_empty() && targets.iter().all(is_in)
}

/// The texts of an entry changed.
fn texts((thing, subject): (&'static str, &str), old: &[&str], new: &[&str], changes: &mut Vec<Change>) {
    if let Some((old, new)) = old.iter().zip(new).find(|(old, new)| old != new) {
        changes.push(Change::new("text-changed", subject).about(thing).texts(*old, *new));
    }
}

fn all_texts<'t>(title: &'t str, texts: &'t Texts) -> [&'t str; 5] {
    [title, &texts.description, &texts.notes, &texts.give_when, &texts.not_needed_when]
}
