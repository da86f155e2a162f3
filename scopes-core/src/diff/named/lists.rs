//! Presets and groups.

use super::super::change::{Change, Rust, Security};
use super::super::witness::Witness;
use super::{Both, Given, all_texts, few_of, gained, is_aliased_within, names, old_names, texts};
use crate::catalog::Preset;
use crate::listed::Listed as _;
use crate::places::Places;

pub(super) fn compare(both: &Both<'_, '_>, changes: &mut Vec<Change>) {
    let [old, new] = [&both.old.catalog.presets, &both.new.catalog.presets];
    let [olds, news] = [old, new].map(|presets| Places::of(&mut presets.iter().map(|preset| preset.name.as_str())));
    let given = Given::new(both);
    for preset in old {
        if let Some(now) = news.get(&preset.name).and_then(|place| new.get(place)) {
            compare_preset(&given, preset, now, changes);
        } else {
            let change = Change::new("preset-removed", &preset.name).texts(few_of(both.old, preset.scopes.iter()), "");
            changes.push(change.rust(Rust::Major).breaks().security(Security::Narrows));
        }
    }
    for preset in new.iter().filter(|preset| !olds.has(&preset.name)) {
        let change = Change::new("preset-added", &preset.name).texts("", few_of(both.new, preset.scopes.iter()));
        changes.push(change.rust(Rust::Minor).security(Security::Adds));
    }
    compare_groups(both, changes);
}

fn compare_preset(given: &Given<'_, '_>, old: &Preset, new: &Preset, changes: &mut Vec<Change>) {
    let both = given.both;
    let (more, has_added) = gained(both.same, &old.scopes, &new.scopes);
    let (less, _) = gained(both.back, &new.scopes, &old.scopes);
    let is_given = |scope: &usize| new.scopes.contains(*scope);
    let is_gone = |scope: &usize| both.back.of(*scope).is_empty() && !is_aliased_within(both, *scope, is_given);
    let gone = old.scopes.iter().filter(is_gone);
    let less = less.into_iter().chain(gone).listed();
    let change = |id| Change::new(id, &new.name);
    if let Some(scope) = more.first() {
        let scope = both.new.scope_name(*scope);
        let text = format!("whoever is given the preset `{}` did not get `{scope}` before, and gets it now", new.name);
        let change = change("preset-widened").texts("", few_of(both.new, more)).security(Security::Widens);
        changes.push(change.witness(Some(Witness::said(text))));
    } else if has_added {
        let added = new.scopes.iter().filter(|scope| !both.same.is_known(*scope));
        let change = change("preset-widened").texts("", few_of(both.new, added)).security(Security::Adds);
        changes.push(change.judged(given.more(old, new), None));
    }
    if !less.is_empty() {
        let change = change("preset-narrowed").texts(few_of(both.old, less), "");
        changes.push(change.breaks().security(Security::Narrows));
    }
    gained_sensitive(both, old, new, changes);
    if names(both, new.optional.iter()) != old_names(both, old.optional.iter()) {
        let [before, now] = [few_of(both.old, old.optional.iter()), few_of(both.new, new.optional.iter())];
        let change = change("preset-optional-changed").texts(before, now);
        changes.push(may_be_given(given, old, new, change));
    }
    texts(("preset", &new.name), &all_texts(&old.title, &old.texts), &all_texts(&new.title, &new.texts), changes);
}

/// What is optional may be given to whoever is given the preset: the most that code lets them have.
fn may_be_given(given: &Given<'_, '_>, old: &Preset, new: &Preset, change: Change) -> Change {
    let both = given.both;
    let whole = |preset: &Preset| Preset { scopes: preset.scopes.clone().united(&preset.optional), ..preset.clone() };
    let (old, new) = (whole(old), whole(new));
    let (more, has_added) = gained(both.same, &old.scopes, &new.optional);
    if let Some(scope) = more.first() {
        let scope = both.new.scope_name(*scope);
        let text = format!("the preset `{}` did not cover `{scope}` before, and covers it now", new.name);
        return change.security(Security::Widens).witness(Some(Witness::said(text)));
    }
    if !has_added {
        return change;
    }
    let text = format!("the preset `{}` covers what its new scopes lead to now, and did not before", new.name);
    let leads = given.more(&old, &new).map(|_| Witness::said(text));
    change.security(Security::Adds).judged(leads, None)
}

fn gained_sensitive(both: &Both<'_, '_>, old: &Preset, new: &Preset, changes: &mut Vec<Change>) {
    let [was, is] = [(old, both.old), (new, both.new)].map(|(preset, side)| {
        let sensitive = &side.catalog.sensitive;
        preset.scopes.iter().filter(|scope| sensitive.contains(*scope)).listed()
    });
    if was.is_empty() && !is.is_empty() {
        changes.push(Change::new("preset-gained-sensitive", &new.name).texts("", few_of(both.new, is)));
    }
}

/// How documentation groups scopes.
fn compare_groups(both: &Both<'_, '_>, changes: &mut Vec<Change>) {
    let [old, new] = [&both.old.catalog.groups, &both.new.catalog.groups];
    let [olds, news] = [old, new].map(|groups| Places::of(&mut groups.iter().map(|group| group.name.as_str())));
    for group in old {
        let now = news.get(&group.name).and_then(|place| new.get(place));
        let is_same = now.is_some_and(|now| names(both, now.scopes.iter()) == old_names(both, group.scopes.iter()));
        if !is_same {
            let now = now.map_or_else(String::new, |now| few_of(both.new, now.scopes.iter()));
            changes.push(
                Change::new("group-changed", &group.name)
                    .about("group")
                    .texts(few_of(both.old, group.scopes.iter()), now),
            );
        }
        if let Some(now) = now {
            texts(
                ("group", &group.name),
                &all_texts(&group.title, &group.texts),
                &all_texts(&now.title, &now.texts),
                changes,
            );
        }
    }
    for group in new.iter().filter(|group| !olds.has(&group.name)) {
        changes.push(
            Change::new("group-changed", &group.name).about("group").texts("", few_of(both.new, group.scopes.iter())),
        );
    }
    let places = |names: Vec<&str>, in_other: &Places| {
        names.into_iter().filter(|name| in_other.has(name)).map(str::to_owned).listed()
    };
    let order = [
        places(old.iter().map(|group| group.name.as_str()).listed(), &news),
        places(new.iter().map(|group| group.name.as_str()).listed(), &olds),
    ];
    if order[0] != order[1] {
        changes.push(Change::new("group-changed", "groups").texts(order[0].join(", "), order[1].join(", ")));
    }
}
