//! Through which gates scopes are reached.

use super::side::Side;
use super::walk::Steps;
use crate::listed::Listed as _;
use crate::mask::{Mask, positions};

/// How many sets of gates are told apart.
const MOST_SETS: usize = 512;

/// The scopes that may be reached, by the smallest sets of gates that have to be open for them.
pub(super) struct Ways(Vec<Way>);

/// A set of gates, and what is reached where it is open.
pub(super) struct Way {
    pub(super) gates: Mask,
    /// The scopes for which no gate of the set may be shut.
    pub(super) scopes: Mask,
    /// Those, and the scopes for which fewer gates are enough.
    covered: Mask,
}

impl Ways {
    /// Where the scopes lead to that are reached through these gates, of those that count and by way of them. None where there are
    /// too many ways.
    pub(super) fn of(side: &Side<'_>, from: Vec<(usize, Mask)>, counts: &Mask, steps: &Steps) -> Option<Self> {
        let mut walk = Walk { side, steps, ways: Vec::new(), open: Vec::new() };
        for (scope, mut gates) in from {
            gates.unite(side.gates(scope));
            let way = walk.way(gates)?;
            walk.add(way, scope);
        }
        while let Some((scope, way)) = walk.open.pop() {
            for range in &side.catalog.scopes[scope].implies_directly {
                walk.follow(way, range, counts)?;
            }
        }
        Some(Self(walk.ways))
    }

    /// Each set of gates with its scopes, in the order of the first of them.
    pub(super) fn sorted(&self) -> Vec<&Way> {
        let mut sorted = self.0.iter().filter_map(|way| Some((way.scopes.iter().next()?, way))).listed();
        sorted.sort_by_key(|(first, _)| *first);
        sorted.into_iter().map(|(_, way)| way).listed()
    }

    /// The sets of gates that a scope is reached through.
    pub(super) fn to(&self, scope: usize) -> impl Iterator<Item = &Mask> {
        self.0.iter().filter(move |way| way.scopes.contains(scope)).map(|way| &way.gates)
    }
}

struct Walk<'a, 'c> {
    side: &'a Side<'c>,
    steps: &'a Steps,
    ways: Vec<Way>,
    /// Scopes that lead further, each with the way by which it was reached.
    open: Vec<(usize, usize)>,
}

impl Walk<'_, '_> {
    /// The way through these gates. None where there are too many.
    fn way(&mut self, gates: Mask) -> Option<usize> {
        if let Some(known) = self.ways.iter().position(|way| way.gates == gates) {
            return Some(known);
        }
        let count = self.side.scope_count();
        self.steps.take_for(count * (1 + self.ways.len()))?;
        let mut covered = Mask::new(count);
        for smaller in self.ways.iter().filter(|way| way.gates.is_subset(&gates)) {
            covered.unite(&smaller.covered);
        }
        self.ways.push(Way { gates, scopes: Mask::new(count), covered });
        (self.ways.len() <= MOST_SETS).then(|| self.ways.len() - 1)
    }

    fn follow(&mut self, way: usize, range: &std::ops::Range<usize>, counts: &Mask) -> Option<()> {
        self.steps.take_for(range.len())?;
        for (word, found) in counts.in_range(range) {
            let found = found & !self.ways[way].covered.word(word);
            let free = found & self.side.ungated().word(word);
            self.add_word(way, word, free);
            for scope in positions(word, found & !free) {
                self.steps.take(1)?;
                let mut gates = self.ways[way].gates.clone();
                gates.unite(self.side.gates(scope));
                let through = self.way(gates)?;
                self.add(through, scope);
            }
        }
        Some(())
    }

    fn add(&mut self, way: usize, scope: usize) {
        if !self.ways[way].covered.contains(scope) {
            self.add_word(way, scope / 64, 1 << (scope % 64));
        }
    }

    /// Scopes that were not reached through fewer gates. Whatever has more of them says nothing about them any more.
    fn add_word(&mut self, way: usize, word: usize, scopes: u64) {
        if scopes == 0 {
            return;
        }
        let gates = self.ways[way].gates.clone();
        for larger in self.ways.iter_mut().filter(|way| gates.is_subset(&way.gates)) {
            larger.covered.insert_word(word, scopes);
            larger.scopes.remove_word(word, scopes);
        }
        self.ways[way].scopes.insert_word(word, scopes);
        self.open.extend(positions(word, scopes & self.side.leading().word(word)).map(|scope| (scope, way)));
    }
}
