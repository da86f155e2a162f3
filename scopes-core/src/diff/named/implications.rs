//! What scopes imply.

use super::super::change::{Change, Clients, Rust, Security};
use super::super::same::contains;
use super::scopes::lost;
use super::{Both, few_of, is_aliased_within};
use crate::listed::Listed as _;

pub(super) fn compare(both: &Both<'_, '_>, changes: &mut Vec<Change>) {
    for (old, before) in both.old.catalog.scopes.iter().enumerate() {
        let [new] = *both.back.of(old) else { continue };
        let now = &both.new.catalog.scopes[new];
        let gains = both.same.beyond(&now.implies, &before.implies, Some(old));
        let losses = both.back.beyond(&before.implies, &now.implies, Some(new)).into_iter();
        let is_implied = |scope: &usize| *scope == new || contains(&now.implies, *scope);
        let losses = losses.filter(|scope| !is_aliased_within(both, *scope, is_implied)).listed();
        let is_kept = now.name == before.name;
        let gained = both.gained.by_name(old).filter(|_| is_kept);
        let lost = lost(both, old).filter(|_| is_kept);
        let more = direct(both.same, now, before, old);
        let less = direct(both.back, before, now, new);
        if !gains.is_empty() || gained.is_some() && !more.is_empty() {
            let is_known = gains.iter().any(|scope| both.same.is_known(*scope));
            let security = if is_known || gains.is_empty() { Security::None } else { Security::Adds };
            let shown = if gains.is_empty() { more } else { gains };
            let change = Change::new("implication-added", &now.name).texts("", few_of(both.new, shown));
            changes.push(change.rust(Rust::Minor).security(security).judged(gained, None));
        }
        if !losses.is_empty() || lost.is_some() && !less.is_empty() {
            let shown = if losses.is_empty() { less } else { losses };
            let change = Change::new("implication-removed", &now.name).texts(few_of(both.old, shown), "");
            let mut change = change.rust(Rust::Major).security(Security::Narrows).witness(lost);
            change.clients = Clients::Breaks;
            changes.push(change);
        }
    }
}

/// What one of two lists names and the other does not.
fn direct(
    same: &super::super::same::Same,
    more: &crate::catalog::Scope,
    than: &crate::catalog::Scope,
    own: usize,
) -> Vec<usize> {
    let beyond = same.beyond(&more.implies_directly, &than.implies_directly, Some(own));
    beyond.into_iter().filter(|scope| same.is_known(*scope)).listed()
}
