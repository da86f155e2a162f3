//! What names convey, compared.

use super::same::Same;
use super::side::{Side, is_declared_off};
use super::walk::{Steps, conveyed};
use super::ways::Ways;
use crate::listed::Listed as _;
use crate::mask::Mask;

/// A name that conveys what it did not.
pub(super) struct Conveyed {
    /// What its app declared, by its place in the old catalog. None where no catalog asks, or nothing was declared.
    pub(super) declared: Option<usize>,
    /// The gates that have to be open.
    pub(super) gates: Mask,
    /// The scope of the new catalog. None where there is too much to compare.
    pub(super) scope: Option<usize>,
}

/// Compares names of the old catalog.
pub(super) struct Names<'a, 'c> {
    old: &'a Side<'c>,
    new: &'a Side<'c>,
    same: &'a Same,
    /// The new scopes that the old catalog knows, and that some token of an old actor and role may hold.
    held: Mask,
    /// The new scopes that the old catalog knows.
    known: Mask,
    steps: Steps,
    /// The new scopes that lead to more than they did.
    changed: Mask,
    /// Those from which one of them may be reached, or which may be reached from one: nothing else is more by way of a name that
    /// stands for what it stood for.
    concerned: Mask,
    everything: Mask,
    gate_count: usize,
}

impl<'a, 'c> Names<'a, 'c> {
    pub(super) fn new(old: &'a Side<'c>, new: &'a Side<'c>, same: &'a Same, left: &'a Mask, gate_count: usize) -> Self {
        let changed = (0..new.scope_count()).filter(|scope| leads_further(old, new, same, *scope));
        let changed = Mask::of(new.scope_count(), changed);
        let concerned = concerned(new, &changed);
        let everything = Mask::all(new.scope_count());
        let known = same.known();
        let held = known.clone().within(left);
        Self { old, new, same, held, known, steps: Steps::new(), changed, concerned, everything, gate_count }
    }

    /// By name of the old catalog.
    pub(super) fn all(&self) -> Vec<Option<Conveyed>> {
        let mut all = (0..self.old.name_count()).map(|name| self.more(name)).listed();
        if self.old.catalog.declared && self.new.catalog.declared {
            self.add_pairs(&mut all);
        }
        all
    }

    fn more(&self, name: usize) -> Option<Conveyed> {
        let starts = self.new.starts_of(self.old.name(name));
        let is_seen = is_declared_off([self.old, self.new]);
        if starts.is_empty() || !is_seen && self.is_steady(name, &starts) && !self.is_changed(&starts) {
            return None;
        }
        self.of(name, Some(name).filter(|_| self.new.catalog.declared), &self.held)
    }

    /// Whether a name stands for no more than it did.
    fn is_steady(&self, name: usize, starts: &[usize]) -> bool {
        let old = self.old.starts(name);
        let is_old = |scope: &usize| {
            let of = self.same.of(*scope);
            !of.is_empty() && of.iter().all(|scope| old.contains(scope))
        };
        starts.iter().all(is_old)
    }

    fn is_changed(&self, starts: &[usize]) -> bool {
        starts.iter().any(|scope| {
            let implied = &self.new.catalog.scopes[*scope].implies;
            self.changed.contains(*scope) || implied.iter().any(|range| self.changed.has_any_of(range))
        })
    }

    /// An app that declared another name takes scopes away, unless what it declared conveys them. Which of two names matters then
    /// where one of them stands for something else, or leads by way of what no token holds.
    fn add_pairs(&self, all: &mut [Option<Conveyed>]) {
        for name in 0..self.old.name_count() {
            let starts = self.new.starts_of(self.old.name(name));
            if starts.is_empty() {
                continue;
            }
            let is_steady = self.is_steady(name, &starts);
            if !is_steady && all[name].is_none() {
                all[name] = (0..self.old.name_count()).find_map(|declared| self.of(name, Some(declared), &self.held));
            }
            let is_other = !is_steady || self.is_changed(&starts);
            if is_other && all[name].is_none() && self.of(name, Some(name), &self.known).is_some() {
                let mut granted = 0..self.old.name_count();
                let more = granted.find_map(|granted| Some((granted, self.of(granted, Some(name), &self.held)?)));
                if let Some((granted, more)) = more {
                    all[granted].get_or_insert(more);
                }
            }
        }
    }

    /// What a name conveys now, of what counts as more, and did not before.
    fn of(&self, name: usize, declared: Option<usize>, counts: &Mask) -> Option<Conveyed> {
        let too_much = || Conveyed { declared, gates: Mask::new(self.gate_count), scope: None };
        let Some(ways) = self.ways(name, declared) else { return Some(too_much()) };
        for way in ways.sorted() {
            let scopes = way.scopes.clone().within(counts);
            if scopes.is_empty() {
                continue;
            }
            let Some(before) = self.before(name, declared, &way.gates) else { return Some(too_much()) };
            let more = scopes.iter().find(|scope| !self.same.is_in(*scope, &before));
            if more.is_some() {
                return Some(Conveyed { declared, gates: way.gates.clone(), scope: more });
            }
        }
        None
    }

    fn ways(&self, name: usize, declared: Option<usize>) -> Option<Ways> {
        self.steps.take(1)?;
        let closed = Mask::new(self.gate_count);
        let is_plain = declared.is_none_or(|declared| declared == name);
        let is_steady = is_plain && self.is_steady(name, &self.new.starts_of(self.old.name(name)));
        // Without a declaration everything that is conveyed is more.
        let is_seen = self.old.catalog.declared && declared.is_none();
        let counts = if is_steady && !is_seen { &self.concerned } else { &self.everything };
        let from = |name: usize| {
            self.new.starts_of(self.old.name(name)).into_iter().map(|scope| (scope, closed.clone())).listed()
        };
        let Some(declared) = declared.filter(|declared| *declared != name) else {
            return Ways::of(self.new, from(name), counts, &self.steps);
        };
        let declared = Ways::of(self.new, from(declared), counts, &self.steps)?;
        let starts =
            from(name).into_iter().flat_map(|(scope, _)| declared.to(scope).map(move |gates| (scope, gates.clone())));
        Ways::of(self.new, starts.listed(), counts, &self.steps)
    }

    fn before(&self, name: usize, declared: Option<usize>, gates: &Mask) -> Option<Mask> {
        let starts = self.old.starts(name);
        if !self.old.catalog.declared {
            return conveyed(self.old, starts, gates, &self.steps);
        }
        let Some(declared) = declared else { return Some(Mask::new(self.old.scope_count())) };
        if declared == name {
            return conveyed(self.old, starts, gates, &self.steps);
        }
        let declared = conveyed(self.old, self.old.starts(declared), gates, &self.steps)?;
        conveyed(self.old, starts.into_iter().filter(|scope| declared.contains(*scope)), gates, &self.steps)
    }
}

/// The changed scopes, those that lead to one, and those that one leads to.
fn concerned(new: &Side<'_>, changed: &Mask) -> Mask {
    let mut concerned = changed.clone();
    for (position, scope) in new.catalog.scopes.iter().enumerate() {
        if changed.contains(position) {
            scope.implies.iter().for_each(|range| concerned.insert_range(range));
        }
        if scope.implies.iter().any(|range| changed.has_any_of(range)) {
            concerned.insert(position);
        }
    }
    concerned
}

/// Whether something may be reached from a scope that was not, or through fewer gates. Where no scope does, no name conveys more.
fn leads_further(old: &Side<'_>, new: &Side<'_>, same: &Same, scope: usize) -> bool {
    let implied = &new.catalog.scopes[scope].implies_directly;
    match *same.of(scope) {
        [] => same.is_lost(scope) || !implied.is_empty(),
        [own] => {
            let beyond = same.beyond(implied, &old.catalog.scopes[own].implies_directly, Some(own));
            !old.gates(own).is_subset(new.gates(scope)) || beyond.iter().any(|scope| same.is_known(*scope))
        }
        _ => true,
    }
}
