//! Which old names lead to a scope of the new catalog.

use std::cell::{OnceCell, RefCell};
use std::collections::BTreeMap;
use std::rc::Rc;

use super::same::{Same, contains};
use super::side::Side;
use super::walk::Steps;
use super::ways::Ways;
use crate::catalog::Access;
use crate::listed::Listed as _;
use crate::mask::{Mask, positions};

/// An old name, and the gates through which it leads to a scope.
pub(super) type Way = (usize, Mask);

/// The old names that convey new scopes.
pub(super) struct Leading<'a, 'c> {
    old: &'a Side<'c>,
    new: &'a Side<'c>,
    same: &'a Same,
    /// The names that lead to each scope that no old name stands for. None where they are too many.
    names: OnceCell<Option<Vec<Vec<usize>>>>,
    /// By name.
    ways: RefCell<BTreeMap<usize, Option<Rc<Ways>>>>,
}

impl<'a, 'c> Leading<'a, 'c> {
    pub(super) fn new(old: &'a Side<'c>, new: &'a Side<'c>, same: &'a Same) -> Self {
        Self { old, new, same, names: OnceCell::new(), ways: RefCell::default() }
    }

    /// The old names that convey a new scope, each with the gates before it: its own, if it has one. None where there are too many
    /// to look at.
    pub(super) fn to(&self, scope: usize, steps: &Steps) -> Option<Vec<Way>> {
        if let Some(name) = name_of(self.old, self.new, self.same, scope) {
            return Some(vec![(name, self.new.gates(scope).clone())]);
        }
        let names = self.names.get_or_init(|| self.all_names(&Steps::new())).as_ref()?;
        let mut found = Vec::new();
        for name in &names[scope] {
            steps.take(1)?;
            found.extend(self.gates_to(*name, scope, steps)?.into_iter().map(|gates| (*name, gates)));
        }
        Some(found)
    }

    /// By scope that an endpoint asks for.
    fn all_names(&self, steps: &Steps) -> Option<Vec<Vec<usize>>> {
        let count = self.new.scope_count();
        let mut wanted = Mask::new(count);
        for endpoint in &self.new.catalog.endpoints {
            if let Access::AnyOf(lists) = &endpoint.access {
                for list in lists {
                    wanted.unite(list);
                }
            }
        }
        let is_without = |scope: &usize| name_of(self.old, self.new, self.same, *scope).is_none();
        let wanted = Mask::of(count, wanted.iter().filter(is_without));
        let mut names = vec![Vec::new(); count];
        for name in 0..self.old.name_count() {
            for start in self.new.starts_of(self.old.name(name)) {
                let itself = start..start + 1;
                let implied = &self.new.catalog.scopes[start].implies;
                for range in implied.iter().chain([&itself]) {
                    steps.take_for(range.len())?;
                    for (word, bits) in wanted.in_range(range) {
                        steps.take(bits.count_ones() as usize)?;
                        for scope in positions(word, bits) {
                            let names: &mut Vec<usize> = &mut names[scope];
                            if names.last() != Some(&name) {
                                names.push(name);
                            }
                        }
                    }
                }
            }
        }
        Some(names)
    }

    /// The smallest sets of gates through which a name leads to a scope, and maybe larger ones.
    fn gates_to(&self, name: usize, scope: usize, steps: &Steps) -> Option<Vec<Mask>> {
        let mut found = Vec::new();
        for start in self.new.starts_of(self.old.name(name)) {
            let from = &self.new.catalog.scopes[start];
            // Every way is through the gates of both its ends.
            if start == scope || contains(&from.implies_directly, scope) {
                let mut gates = self.new.gates(start).clone();
                gates.unite(self.new.gates(scope));
                found.push(gates);
            } else if contains(&from.implies, scope) {
                return Some(self.ways(name, steps)?.to(scope).cloned().listed());
            }
        }
        Some(found)
    }

    /// The sets of gates through which a name leads to a scope by way of what another one leads to, which an app declared.
    pub(super) fn by_declared(
        &self,
        granted: usize,
        declared: usize,
        scope: usize,
        steps: &Steps,
    ) -> Option<Vec<Mask>> {
        let mut found = Vec::new();
        for start in self.new.starts_of(self.old.name(granted)) {
            let is_direct = start == scope || contains(&self.new.catalog.scopes[start].implies_directly, scope);
            if !is_direct && !contains(&self.new.catalog.scopes[start].implies, scope) {
                continue;
            }
            let to_start = self.gates_to(declared, start, steps)?;
            if to_start.is_empty() {
                continue;
            }
            let from = vec![(start, self.new.gates(start).clone())];
            let ways = Ways::of(self.new, from, &Mask::all(self.new.scope_count()), steps)?;
            for (one, other) in ways.to(scope).flat_map(|one| to_start.iter().map(move |other| (one, other))) {
                steps.take(1)?;
                let mut gates = one.clone();
                gates.unite(other);
                found.push(gates);
            }
        }
        Some(found)
    }

    fn ways(&self, name: usize, steps: &Steps) -> Option<Rc<Ways>> {
        if let Some(known) = self.ways.borrow().get(&name) {
            return known.clone();
        }
        let starts = self.new.starts_of(self.old.name(name)).into_iter();
        let starts = starts.map(|scope| (scope, self.new.gates(scope).clone())).listed();
        let ways = Ways::of(self.new, starts, &Mask::all(self.new.scope_count()), steps).map(Rc::new);
        self.ways.borrow_mut().insert(name, ways.clone());
        ways
    }
}

/// The old name that stands for a scope in both catalogs.
pub(super) fn name_of(old: &Side<'_>, new: &Side<'_>, same: &Same, scope: usize) -> Option<usize> {
    let is_it = |name: &usize| new.starts_of(old.name(*name)) == [scope];
    let own = old.find(new.scope_name(scope));
    own.filter(|_| same.is_known(scope)).filter(is_it).or_else(|| same.of(scope).iter().copied().find(is_it))
}
