//! Roles, actors and gates.

use super::declared::Names;
use super::entries::{check_has_scopes, check_names};
use super::lists::List;
use super::{header, texts};
use crate::catalog::{Actor, Gate, Role};
use crate::listed::Listed as _;
use crate::mask::Mask;
use crate::message::{self, Entry, Left};
use crate::raw;
use crate::report::Report;
use crate::rust_name::type_ident;

pub(super) fn roles(raw: &raw::Catalog, names: &Names<'_>, report: &mut Report<'_>) -> Vec<Role> {
    check_names(Entry::Role, &mut raw.roles.iter().map(|role| &role.name), Some(type_ident), report);
    check_roles_count(raw, report);
    raw.roles.iter().map(|role| self::role(role, names, report)).listed()
}

/// Roles count for an actor, unless there are none: then they always count.
fn check_roles_count(raw: &raw::Catalog, report: &mut Report<'_>) {
    let Some(role) = raw.roles.first().filter(|_| !raw.actors.is_empty()) else { return };
    let counts_for_none = |actor: &raw::Cap| actor.capped_by_role.as_ref().is_some_and(|flag| !flag.value);
    if raw.actors.iter().all(counts_for_none) {
        report.add(message::Policies::RolesWithoutActor, &role.name.span);
    }
}

fn role(raw: &raw::Cap, names: &Names<'_>, report: &mut Report<'_>) -> Role {
    check_role_has_a_cap(raw, report);
    Role { name: raw.name.value.clone(), texts: texts(&raw.texts), keeps: keeps(Entry::Role, raw, names, report) }
}

/// A role says what it keeps or what it drops.
fn check_role_has_a_cap(raw: &raw::Cap, report: &mut Report<'_>) {
    if raw.keeps.is_none() && raw.drops.is_none() {
        report.add_lack(message::Policies::KeepsOrDrops { name: raw.name.value.clone() }, &raw.name.span, raw.is_whole);
    }
}

pub(super) fn actors(raw: &raw::Catalog, names: &Names<'_>, report: &mut Report<'_>) -> Vec<Actor> {
    check_names(Entry::Actor, &mut raw.actors.iter().map(|actor| &actor.name), Some(type_ident), report);
    check_capped_actors(raw, report);
    check_actors_say_whether_capped(raw, report);
    raw.actors.iter().map(|actor| self::actor(actor, names, report)).listed()
}

fn actor(raw: &raw::Cap, names: &Names<'_>, report: &mut Report<'_>) -> Actor {
    Actor {
        name: raw.name.value.clone(),
        texts: texts(&raw.texts),
        keeps: keeps(Entry::Actor, raw, names, report),
        capped_by_role: raw.capped_by_role.as_ref().is_some_and(|flag| flag.value),
    }
}

/// An actor that the user's role caps needs roles to be capped by.
fn check_capped_actors(raw: &raw::Catalog, report: &mut Report<'_>) {
    for actor in raw.actors.iter().filter(|_| raw.roles.is_empty()) {
        if let Some(flag) = actor.capped_by_role.as_ref().filter(|flag| flag.value) {
            report.add(message::Policies::CappedWithoutRoles { actor: actor.name.value.clone() }, &flag.span);
        }
    }
}

/// In a catalog with roles every actor says whether they count for it: an actor that is left to a default would take the
/// cap of the roles away by being declared.
fn check_actors_say_whether_capped(raw: &raw::Catalog, report: &mut Report<'_>) {
    for actor in raw.actors.iter().filter(|actor| !raw.roles.is_empty() && actor.capped_by_role.is_none()) {
        let message = message::Policies::CappedOrNot { actor: actor.name.value.clone() };
        report.add_lack(message, &actor.name.span, actor.is_whole);
    }
}

/// What is left to a role or actor. It has `keeps` or `drops`, not both; with neither it keeps everything.
fn keeps(entry: Entry, raw: &raw::Cap, names: &Names<'_>, report: &mut Report<'_>) -> Mask {
    let errors = report.count();
    let kept = raw.keeps.as_ref().map(|keeps| names.select(&List::that_keeps(key("keeps", entry, raw)), keeps, report));
    let list = List::that_restricts(key("drops", entry, raw));
    let dropped = raw.drops.as_ref().map(|drops| names.select(&list, drops, report));
    let is_known = errors == report.count();
    if let (Some(kept), Some(dropped)) = (&kept, &dropped) {
        check_one_of_the_two(entry, raw, left(kept, dropped, names, is_known), report);
    } else if raw.drops.as_ref().is_some_and(Vec::is_empty) {
        let message = message::Policies::DropsNothing { entry, name: raw.name.value.clone() };
        report.add_lack(message, &raw.name.span, raw.is_whole);
    }
    kept.unwrap_or_else(|| Mask::all(names.count())).without(&dropped.unwrap_or_else(|| Mask::new(names.count())))
}

fn key(key: &'static str, entry: Entry, raw: &raw::Cap) -> message::List {
    message::List::KeyOf(key, entry, raw.name.value.clone())
}

fn check_one_of_the_two(entry: Entry, raw: &raw::Cap, left: Left, report: &mut Report<'_>) {
    if !report.is_refused(&raw.name.span) {
        report.add(message::Policies::KeepsAndDrops { entry, name: raw.name.value.clone(), left }, &raw.name.span);
    }
}

/// How many of the scopes that are left an error names.
const MOST_NAMED: usize = 8;

/// What is left of one list without the other.
fn left(kept: &Mask, dropped: &Mask, names: &Names<'_>, is_known: bool) -> Left {
    let left = kept.clone().without(dropped);
    match left.count() {
        _ if !is_known => Left::Unknown,
        count if count == kept.count() => Left::Kept,
        _ if kept.count() == names.count() => Left::NotDropped,
        count if count > MOST_NAMED => Left::Unknown,
        _ => Left::Scopes(left.iter().map(|scope| names.name(scope).value.clone()).listed()),
    }
}

pub(super) fn gates(raw: &raw::Catalog, names: &Names<'_>, report: &mut Report<'_>) -> Vec<Gate> {
    check_names(Entry::Gate, &mut raw.gates.iter().map(|gate| &gate.name), Some(type_ident), report);
    raw.gates.iter().map(|gate| self::gate(gate, names, report)).listed()
}

fn gate(raw: &raw::Gate, names: &Names<'_>, report: &mut Report<'_>) -> Gate {
    check_variable(raw, report);
    check_has_scopes(Entry::Gate, &raw.name, &raw.scopes, raw.is_whole, report);
    let list = List::that_restricts(message::List::Of(Entry::Gate, raw.name.value.clone()));
    Gate {
        name: raw.name.value.clone(),
        texts: texts(&raw.texts),
        env: raw.env.as_ref().map(|env| header::text(Some(env))),
        scopes: names.select(&list, &raw.scopes, report),
    }
}

/// An environment variable is named by letters, digits and `_`, no digit first.
fn check_variable(raw: &raw::Gate, report: &mut Report<'_>) {
    let Some(env) = &raw.env else { return };
    if !is_variable(&env.value) {
        let (gate, variable) = (raw.name.value.clone(), env.value.clone());
        let name = variable.trim_matches(|c: char| "${}%".contains(c));
        let name = Some(name.to_owned()).filter(|name| *name != variable && is_variable(name));
        report.add(message::Policies::IllegalVariable { gate, variable, name }, &env.span);
    }
}

fn is_variable(name: &str) -> bool {
    let is_part = |c: char| c.is_ascii_alphanumeric() || c == '_';
    !name.is_empty() && !name.starts_with(|c: char| c.is_ascii_digit()) && name.chars().all(is_part)
}
