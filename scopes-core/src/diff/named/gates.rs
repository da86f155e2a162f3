//! Gates, and what is behind them.

use super::super::change::{Change, Clients, Rust};
use super::super::side::Side;
use super::scopes::lost;
use super::{Both, all_texts, texts};
use crate::catalog::Gate;
use crate::listed::Listed as _;

pub(super) fn compare(both: &Both<'_, '_>, changes: &mut Vec<Change>) {
    let [old, new] = [&both.old.catalog.gates, &both.new.catalog.gates];
    for gate in new {
        let Some(before) = old.iter().find(|before| before.name == gate.name) else { continue };
        if before.env != gate.env {
            changes.push(another_variable(both, before, gate));
        }
        texts(("gate", &gate.name), &all_texts("", &before.texts), &all_texts("", &gate.texts), changes);
    }
    let [before, now] = [both.old, both.new].map(behind);
    for (scope, gates) in before.iter().enumerate() {
        let [new] = *both.back.of(scope) else { continue };
        let now = &now[new];
        if gates == now {
            continue;
        }
        let name = both.new.scope_name(new);
        let (gained, lost) = (both.gained.by_name(scope), lost(both, scope));
        let text = |gates: &[&str]| gates.iter().map(|gate| format!("`{gate}`")).listed().join(", ");
        let change = |id| Change::new(id, name).texts(text(gates), text(now)).rust(Rust::Minor);
        if gates.iter().any(|gate| !now.contains(gate)) {
            changes.push(change("scope-ungated").judged(gained, None));
        }
        if now.iter().any(|gate| !gates.contains(gate)) {
            changes.push(change("scope-gated").judged(None, lost));
        }
    }
    let names = |gates: &'_ [Gate]| gates.iter().map(|gate| gate.name.clone()).listed();
    let [olds, news] = [names(old), names(new)];
    for gate in olds.iter().filter(|gate| !news.contains(gate)) {
        changes.push(Change::new("gate-removed", gate).texts(gate, "").rust(Rust::Major));
    }
    let rust = if old.is_empty() { Rust::Major } else { Rust::Minor };
    for gate in news.iter().filter(|gate| !olds.contains(gate)) {
        changes.push(Change::new("gate-added", gate).texts("", gate).rust(rust));
    }
}

/// The new variable may be set already where the old one was not.
fn another_variable(both: &Both<'_, '_>, old: &Gate, new: &Gate) -> Change {
    let text = |gate: &Gate| gate.env.clone().unwrap_or_default();
    let change = Change::new("gate-env-changed", &new.name).texts(text(old), text(new)).rust(Rust::Minor);
    let through = |gate: Option<usize>, meaning: &super::super::meaning::Meaning<'_, '_>| {
        let gate = gate?;
        meaning.first_name(|conveyed| conveyed.gates.contains(gate))
    };
    let gained = through(both.gained.gate(new), both.gained);
    let lost = through(both.lost.gate(old), both.lost);
    let mut change = change.judged(gained, lost);
    change.clients = Clients::Breaks;
    change
}

/// The names of the gates before each scope.
fn behind<'c>(side: &Side<'c>) -> Vec<Vec<&'c str>> {
    let mut behind = vec![Vec::new(); side.scope_count()];
    for gate in &side.catalog.gates {
        for scope in gate.scopes.iter() {
            if let Some(gates) = behind.get_mut(scope) {
                gates.push(gate.name.as_str());
            }
        }
    }
    for gates in &mut behind {
        gates.sort_unstable();
    }
    behind
}
