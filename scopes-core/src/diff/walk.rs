//! What scopes convey, through which gates.

use std::cell::Cell;
use std::collections::BTreeMap;

use super::side::Side;
use crate::mask::Mask;

/// How many steps a comparison takes at most. What is not compared then counts as changed.
const MOST_STEPS: u64 = 4_000_000;

/// How many ways to one scope are told apart.
const MOST_WAYS: usize = 64;

/// The steps that are left.
pub(super) struct Steps(Cell<u64>);

impl Steps {
    pub(super) fn new() -> Self {
        Self(Cell::new(MOST_STEPS))
    }

    /// None where there are no more.
    pub(super) fn take(&self, steps: usize) -> Option<()> {
        let left = self.0.get().checked_sub(steps as u64);
        self.0.set(left.unwrap_or(0));
        left.map(|_| ())
    }
}

/// The scopes that may be reached, each with the smallest sets of gates that have to be open for it.
pub(super) type Ways = BTreeMap<usize, Vec<Mask>>;

/// Where the scopes lead to that are reached through these gates, of those that count and by way of them. None where there are
/// too many ways.
pub(super) fn ways(side: &Side<'_>, from: Vec<(usize, Mask)>, counts: &Mask, steps: &Steps) -> Option<Ways> {
    let mut ways = Ways::new();
    let mut open = Vec::new();
    for (scope, gates) in from {
        add(side, &mut ways, scope, &gates, &mut open)?;
    }
    while let Some((scope, gates)) = open.pop() {
        for range in &side.catalog.scopes[scope].implies_directly {
            steps.take(range.len() / 64 + 1)?;
            for target in counts.in_range(range) {
                steps.take(1)?;
                add(side, &mut ways, target, &gates, &mut open)?;
            }
        }
    }
    Some(ways)
}

fn add(side: &Side<'_>, ways: &mut Ways, scope: usize, gates: &Mask, open: &mut Vec<(usize, Mask)>) -> Option<()> {
    let mut gates = gates.clone();
    gates.unite(side.gates(scope));
    let known = ways.entry(scope).or_default();
    if known.iter().any(|known| known.is_subset(&gates)) {
        return Some(());
    }
    known.retain(|known| !gates.is_subset(known));
    known.push(gates.clone());
    if known.len() > MOST_WAYS {
        return None;
    }
    open.push((scope, gates));
    Some(())
}

/// What these scopes convey where these gates are open.
pub(super) fn conveyed(
    side: &Side<'_>,
    from: impl IntoIterator<Item = usize>,
    gates: &Mask,
    steps: &Steps,
) -> Option<Mask> {
    let mut reached = Mask::new(side.scope_count());
    let mut unseen = Mask::all(side.scope_count());
    let mut open = Vec::new();
    let mut add = |scope: usize, unseen: &mut Mask, open: &mut Vec<usize>| {
        unseen.remove(scope);
        if !reached.contains(scope) && side.gates(scope).is_subset(gates) {
            reached.insert(scope);
            open.push(scope);
        }
    };
    for scope in from {
        add(scope, &mut unseen, &mut open);
    }
    while let Some(scope) = open.pop() {
        for range in &side.catalog.scopes[scope].implies_directly {
            let targets = unseen.in_range(range);
            steps.take(range.len() / 512 + targets.len() / 8 + 1)?;
            for target in targets {
                add(target, &mut unseen, &mut open);
            }
        }
    }
    Some(reached)
}
