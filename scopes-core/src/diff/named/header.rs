//! What the catalog says of itself.

use super::super::change::{Change, Clients, Rust};
use super::{Both, all_texts, texts};
use crate::listed::Listed as _;
use crate::places::Places;

pub(super) fn compare(both: &Both<'_, '_>, changes: &mut Vec<Change>) {
    let [old, new] = [both.old.catalog, both.new.catalog];
    if old.name != new.name {
        let mut change = Change::new("catalog-renamed", &old.name).texts(&old.name, &new.name);
        if old.bits.is_some() {
            change.clients = Clients::Breaks;
        }
        changes.push(change);
    }
    texts(("catalog", &new.name), &all_texts(&old.title, &old.texts), &all_texts(&new.title, &new.texts), changes);
    declared(both, changes);
    order(both, changes);
    for resource in &new.resources {
        let Some(before) = old.resources.iter().find(|before| before.name == resource.name) else { continue };
        texts(("resource", &resource.name), &all_texts("", &before.texts), &all_texts("", &resource.texts), changes);
    }
    rust_aliases(both, changes);
}

fn declared(both: &Both<'_, '_>, changes: &mut Vec<Change>) {
    match (both.old.catalog.declared, both.new.catalog.declared) {
        (true, false) => {
            let change = Change::new("declared-off", "declared").texts("true", "false").rust(Rust::Major);
            changes.push(change.judged(both.gained.first_name(|_| true), None));
        }
        (false, true) => {
            let change = Change::new("declared-on", "declared").texts("false", "true").rust(Rust::Major);
            let lost = both.lost.first_name(|_| true);
            changes.push(change.judged(None, lost));
        }
        _ => {}
    }
}

/// The scopes that both have stand in another order.
fn order(both: &Both<'_, '_>, changes: &mut Vec<Change>) {
    let mut last = None;
    for (position, scope) in both.new.catalog.scopes.iter().enumerate() {
        let Some(old) = both.same.of(position).first() else { continue };
        if last.is_some_and(|last| last > old) {
            changes.push(Change::new("order-changed", &both.new.catalog.name).texts("", format!("`{}`", scope.name)));
            return;
        }
        last = Some(old);
    }
}

/// The second Rust names of modules.
fn rust_aliases(both: &Both<'_, '_>, changes: &mut Vec<Change>) {
    let [old, new] = [both.old, both.new].map(|side| {
        let named =
            |resource: &'_ crate::catalog::Resource| Some((resource.rust_alias.clone()?, resource.module.clone()));
        side.catalog.resources.iter().filter_map(named).listed()
    });
    let known = |side: &[(String, String)]| Places::of(&mut side.iter().map(|(alias, _)| alias.as_str()));
    let (olds, news) = (known(&old), known(&new));
    for (alias, module) in &old {
        let now = news.get(alias).and_then(|at| new.get(at)).map_or("", |(_, module)| module);
        if now != module {
            changes.push(Change::new("path-changed", alias).about("module").texts(module, now).rust(Rust::Major));
        }
    }
    for (alias, module) in new.iter().filter(|(alias, _)| !olds.has(alias)) {
        changes.push(Change::new("path-changed", alias).about("module").texts("", module).rust(Rust::Minor));
    }
}
