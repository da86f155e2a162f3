//! Scopes: those that came, went, or are called another name.

use super::super::change::{Change, Rust, Security};
use super::super::same::contains;
use super::super::witness::Witness;
use super::{Both, all_texts, few_of, is_aliased_within, texts};
use crate::catalog::Scope;
use crate::mask::Mask;

pub(super) fn compare(both: &Both<'_, '_>, changes: &mut Vec<Change>) {
    let mut said = Mask::new(both.new.scope_count());
    for (old, scope) in both.old.catalog.scopes.iter().enumerate() {
        if both.new.scope(&scope.name).is_none() {
            let now = stands_for(both, old, scope);
            changes.push(gone(both, old, scope, &now));
            for new in now {
                gone_sensitive(both, old, new, &mut said, changes);
            }
        }
    }
    for (new, scope) in both.new.catalog.scopes.iter().enumerate() {
        match both.old.scope(&scope.name) {
            Some(old) => kept(both, old, new, changes),
            None if both.same.of(new).is_empty() => changes.push(added(both, scope)),
            None => {}
        }
    }
}

/// A scope whose name is gone, or an alias now.
fn gone(both: &Both<'_, '_>, old: usize, scope: &Scope, new: &[usize]) -> Change {
    let (gained, lost) = (both.gained.by_name(old), lost(both, old));
    let id = match new {
        [] => {
            let change = Change::new("scope-removed", &scope.name).texts(few_of(both.old, [old]), "");
            return change.rust(Rust::Major).breaks().security(Security::Narrows).witness(lost);
        }
        [_] => "scope-renamed",
        _ => "scope-split",
    };
    let change = Change::new(id, &scope.name).texts(few_of(both.old, [old]), few_of(both.new, new.iter().copied()));
    change.rust(Rust::Major).judged(gained, lost)
}

/// The new scopes in the place of an old one that is gone.
fn stands_for(both: &Both<'_, '_>, old: usize, scope: &Scope) -> Vec<usize> {
    if let [new] = *both.back.of(old) { vec![new] } else { both.new.starts_of(&scope.name) }
}

/// What stands for a scope that is gone is not sensitive, and was no scope that is compared with itself.
fn gone_sensitive(both: &Both<'_, '_>, old: usize, new: usize, said: &mut Mask, changes: &mut Vec<Change>) {
    let known = both.old.scope(both.new.scope_name(new));
    let is_said = said.contains(new) || known.is_some_and(|known| both.old.catalog.sensitive.contains(known));
    let is_sensitive = both.new.catalog.sensitive.contains(new);
    // What was another scope too is not as sensitive as this one because of this one.
    if is_said || is_sensitive && known.is_some() {
        return;
    }
    said.insert(new);
    sensitive(both, old, new, changes);
}

fn sensitive(both: &Both<'_, '_>, old: usize, new: usize, changes: &mut Vec<Change>) {
    let name = both.new.scope_name(new);
    let change = |id| Change::new(id, name);
    match (both.old.catalog.sensitive.contains(old), both.new.catalog.sensitive.contains(new)) {
        (false, true) => changes.push(change("sensitive-added").texts("", "sensitive")),
        (true, false) => {
            let text = format!("`{name}` is shown and asked for as any other scope now");
            let change = change("sensitive-removed").texts("sensitive", "").security(Security::Widens);
            changes.push(change.witness(Some(Witness::said(text))));
        }
        _ => {}
    }
}

/// Who sees that an old scope conveys less, by the name that stands for it in both.
pub(super) fn lost(both: &Both<'_, '_>, old: usize) -> Option<Witness> {
    let own = both.lost.by_text(both.old.scope_name(old));
    own.or_else(|| both.back.of(old).iter().find_map(|new| both.lost.by_name(*new)))
}

fn added(both: &Both<'_, '_>, scope: &Scope) -> Change {
    let change = Change::new("scope-added", &scope.name).texts("", format!("`{}`", scope.name));
    let lost = both.lost.by_text(&scope.name);
    change.rust(Rust::Minor).security(Security::Adds).judged(both.gained.by_text(&scope.name), lost)
}

fn kept(both: &Both<'_, '_>, old: usize, new: usize, changes: &mut Vec<Change>) {
    let [before, now] = [&both.old.catalog.scopes[old], &both.new.catalog.scopes[new]];
    let change = |id| Change::new(id, &now.name);
    if before.path != now.path {
        changes.push(
            change("path-changed")
                .about("scope")
                .texts(before.path.to_string(), now.path.to_string())
                .rust(Rust::Major),
        );
    }
    sensitive(both, old, new, changes);
    let deprecated = |scope: &Scope| scope.deprecated.clone().unwrap_or_default();
    if before.deprecated.is_none() && now.deprecated.is_some() {
        changes.push(change("deprecated-added").texts("", deprecated(now)).rust(Rust::Minor));
    }
    let [old_advice, new_advice] = [deprecated(before), deprecated(now)];
    if before.deprecated.is_some() && old_advice != new_advice {
        changes.push(change("text-changed").about("scope").texts(old_advice, new_advice));
    }
    texts(("scope", &now.name), &all_texts("", &before.texts), &all_texts("", &now.texts), changes);
    proofs(both, old, new, changes);
}

/// What a proof of a scope proved, and does not prove though the scope still implies it.
fn proofs(both: &Both<'_, '_>, old: usize, new: usize, changes: &mut Vec<Change>) {
    let now = &both.new.catalog.scopes[new];
    let is_lost = |proved: &&usize| {
        let is_unproved = |scope: &usize| *scope != new && now.proves.binary_search(scope).is_err();
        let is_implied = |scope: &usize| *scope == new || contains(&now.implies, *scope);
        let is_aliased = is_aliased_within(both, **proved, is_implied);
        let still = both.back.of(**proved).iter().filter(|scope| contains(&now.implies, **scope));
        still.chain(both.aliased[**proved].iter().filter(|_| is_aliased)).any(is_unproved)
    };
    let mut lost = both.old.catalog.scopes[old].proves.iter().filter(is_lost).peekable();
    if lost.peek().is_some() {
        let change = Change::new("narrow-lost", &now.name).texts(few_of(both.old, lost.copied()), "");
        changes.push(change.rust(Rust::Major));
    }
}
