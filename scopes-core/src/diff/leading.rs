//! Which old names lead to a scope of the new catalog.

use std::cell::{OnceCell, RefCell};
use std::collections::BTreeMap;
use std::rc::Rc;

use super::same::Same;
use super::side::Side;
use super::walk::Steps;
use super::ways::Ways;
use crate::listed::Listed as _;
use crate::mask::{Mask, positions};

/// How many names are tried that lead to one new scope.
const MOST_NAMES: usize = 16;

/// The old names that convey new scopes.
pub(super) struct Leading<'a, 'c> {
    old: &'a Side<'c>,
    new: &'a Side<'c>,
    same: &'a Same,
    /// The first names that lead to each scope that no old name stands for.
    names: OnceCell<Vec<Vec<usize>>>,
    /// By name.
    ways: RefCell<BTreeMap<usize, Option<Rc<Ways>>>>,
}

impl<'a, 'c> Leading<'a, 'c> {
    pub(super) fn new(old: &'a Side<'c>, new: &'a Side<'c>, same: &'a Same) -> Self {
        Self { old, new, same, names: OnceCell::new(), ways: RefCell::default() }
    }

    /// The old names that convey a new scope, each with the gates before it: its own, if it has one.
    pub(super) fn to(&self, scope: usize, steps: &Steps) -> Vec<(usize, Mask)> {
        if let Some(name) = name_of(self.old, self.new, self.same, scope) {
            return vec![(name, self.new.gates(scope).clone())];
        }
        let mut found = Vec::new();
        for name in &self.names.get_or_init(|| self.all_names())[scope] {
            let Some(ways) = self.ways(*name, steps) else { continue };
            found.extend(ways.to(scope).map(|gates| (*name, gates.clone())));
        }
        found
    }

    fn all_names(&self) -> Vec<Vec<usize>> {
        let count = self.new.scope_count();
        let is_without = |scope: &usize| name_of(self.old, self.new, self.same, *scope).is_none();
        let mut wanted = Mask::of(count, (0..count).filter(is_without));
        let nothing = Mask::new(count);
        let mut names = vec![Vec::new(); count];
        for name in 0..self.old.name_count() {
            for start in self.new.starts_of(self.old.name(name)) {
                let itself = start..start + 1;
                let implied = &self.new.catalog.scopes[start].implies;
                for range in implied.iter().chain([&itself]) {
                    for (word, bits) in wanted.in_range_without(range, &nothing) {
                        for scope in positions(word, bits) {
                            add(&mut names[scope], name, scope, &mut wanted);
                        }
                    }
                }
            }
        }
        names
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

fn add(names: &mut Vec<usize>, name: usize, scope: usize, wanted: &mut Mask) {
    if names.last() != Some(&name) {
        names.push(name);
    }
    if names.len() == MOST_NAMES {
        wanted.remove(scope);
    }
}

/// The old name that stands for a scope in both catalogs.
pub(super) fn name_of(old: &Side<'_>, new: &Side<'_>, same: &Same, scope: usize) -> Option<usize> {
    let is_it = |name: &usize| new.starts_of(old.name(*name)) == [scope];
    let own = old.find(new.scope_name(scope));
    own.filter(|_| same.is_known(scope)).filter(is_it).or_else(|| same.of(scope).iter().copied().find(is_it))
}
