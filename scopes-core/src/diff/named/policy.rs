//! Roles and actors.

use super::super::caps::Lifted;
use super::super::change::{Change, Clients, Rust, Security};
use super::super::meaning::Meaning;
use super::super::witness::Witness;
use super::{Both, all_texts, few_of, gained, is_aliased_within, texts};
use crate::catalog::Texts;
use crate::listed::Listed as _;
use crate::mask::Mask;

/// A role or an actor.
struct Cap<'c> {
    name: &'c str,
    keeps: &'c Mask,
    texts: &'c Texts,
    is_capped: bool,
}

/// Whether a cap is lifted for an entry of this name.
type Is = fn(&Lifted, &str) -> bool;

pub(super) fn compare(both: &Both<'_, '_>, changes: &mut Vec<Change>) {
    let roles = [both.old, both.new].map(|side| {
        let roles = side.catalog.roles.iter();
        roles.map(|role| Cap { name: &role.name, keeps: &role.keeps, texts: &role.texts, is_capped: false }).collect()
    });
    let is_role: Is = |lifted, role| lifted.role.as_deref() == Some(role);
    let of_none: fn(&Lifted) -> bool = |lifted| lifted.role.is_none();
    compare_kind(both, &ROLE, roles, is_role, of_none, changes);
    let actors = [both.old, both.new].map(|side| {
        let actors = side.catalog.actors.iter();
        let cap = |actor: &'_ crate::catalog::Actor| actor.capped_by_role;
        actors
            .map(|actor| Cap { name: &actor.name, keeps: &actor.keeps, texts: &actor.texts, is_capped: cap(actor) })
            .collect()
    });
    let is_actor: Is = |lifted, actor| lifted.actor.as_deref() == Some(actor);
    compare_kind(both, &ACTOR, actors, is_actor, |lifted| lifted.actor.is_none(), changes);
}

/// The words for changes of one kind.
struct Ids {
    kind: &'static str,
    added: &'static str,
    removed: &'static str,
    widened: &'static str,
    narrowed: &'static str,
}

const ROLE: Ids = Ids {
    kind: "role",
    added: "role-added",
    removed: "role-removed",
    widened: "role-widened",
    narrowed: "role-narrowed",
};

const ACTOR: Ids = Ids {
    kind: "actor",
    added: "actor-added",
    removed: "actor-removed",
    widened: "actor-widened",
    narrowed: "actor-narrowed",
};

fn compare_kind(
    both: &Both<'_, '_>,
    ids: &Ids,
    [old, new]: [Vec<Cap<'_>>; 2],
    is_it: Is,
    of_none: fn(&Lifted) -> bool,
    changes: &mut Vec<Change>,
) {
    // That there are none any more, or some, lifts a cap from everybody or puts one on.
    let by_cap = |meaning: &Meaning<'_, '_>, name: &str, is_edge: bool| {
        let own = meaning.first_cap(|lifted| is_it(lifted, name));
        own.or_else(|| meaning.first_cap(of_none).filter(|_| is_edge))
    };
    for cap in &old {
        if let Some(now) = new.iter().find(|now| now.name == cap.name) {
            compare_cap(both, ids, cap, now, is_it, changes);
        } else {
            let change = Change::new(ids.removed, cap.name).texts(few_of(both.old, cap.keeps.iter()), "");
            let change = change.rust(Rust::Major).breaks().security(Security::Narrows);
            changes.push(change.judged(by_cap(both.gained, cap.name, new.is_empty()), None));
        }
    }
    for cap in new.iter().filter(|cap| !old.iter().any(|before| before.name == cap.name)) {
        let change = Change::new(ids.added, cap.name).texts("", few_of(both.new, cap.keeps.iter()));
        let rust = if old.is_empty() { Rust::Major } else { Rust::Minor };
        let lost = by_cap(both.lost, cap.name, old.is_empty());
        // What a role took away from everybody it does not take away from the first actors that it does not cap.
        let is_lifted = |lifted: &Lifted| !cap.is_capped && lifted.becomes.as_deref() == Some(cap.name);
        let gained = both.gained.first_cap(is_lifted).filter(|_| ids.kind == "actor" && old.is_empty());
        let mut change = change.rust(rust).security(Security::Adds).judged(gained, lost);
        // Callers that were another actor may become this one, if somebody says so.
        if !old.is_empty() {
            change.clients = Clients::None;
        }
        changes.push(change);
    }
}

fn compare_cap(both: &Both<'_, '_>, ids: &Ids, old: &Cap<'_>, new: &Cap<'_>, is_it: Is, changes: &mut Vec<Change>) {
    // Whoever was another actor gained by the change of that one. The first actors, or the last ones, are everybody's.
    let has_none = [both.old, both.new].iter().any(|side| side.catalog.actors.is_empty());
    let is_own = |lifted: &Lifted| is_it(lifted, new.name) && (has_none || lifted.becomes.is_none());
    let witness = |meaning: &Meaning<'_, '_>, scopes: &[usize]| -> Option<Witness> {
        meaning.first_cap(|lifted| is_own(lifted) && scopes.iter().any(|scope| lifted.scopes.contains(*scope)))
    };
    let (more, _) = gained(both.same, old.keeps, new.keeps);
    if !more.is_empty() {
        let gained = witness(both.gained, &more);
        changes.push(Change::new(ids.widened, new.name).texts("", few_of(both.new, more)).judged(gained, None));
    }
    let (less, _) = gained(both.back, new.keeps, old.keeps);
    // What is gone is told of as that, unless its name stands for something that is not all kept.
    let is_kept = |scope: &usize| new.keeps.contains(*scope);
    let is_less = |scope: &usize| !both.aliased[*scope].is_empty() && !is_aliased_within(both, *scope, is_kept);
    let less = less.into_iter().chain(old.keeps.iter().filter(is_less)).listed();
    if !less.is_empty() {
        let lost = witness(both.lost, &less);
        changes.push(Change::new(ids.narrowed, new.name).texts(few_of(both.old, less), "").judged(None, lost));
    }
    let any = |meaning: &Meaning<'_, '_>| meaning.first_cap(is_own);
    let change = |id| Change::new(id, new.name).texts(old.is_capped.to_string(), new.is_capped.to_string());
    match (old.is_capped, new.is_capped) {
        (true, false) => changes.push(change("cap-lifted").judged(any(both.gained), None)),
        (false, true) => changes.push(change("cap-added").judged(None, any(both.lost))),
        _ => {}
    }
    texts((ids.kind, new.name), &all_texts("", old.texts), &all_texts("", new.texts), changes);
}
