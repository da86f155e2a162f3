//! A catalog in sets of names, without a table or a mask.

use std::collections::{BTreeMap, BTreeSet};

use random_catalogs::{Case, Catalog, Names, Parsed, Tree};

pub(crate) struct Model {
    pub(crate) case: Case,
    pub(crate) catalog: &'static Catalog,
    implied: BTreeMap<&'static str, Vec<&'static str>>,
    implying: BTreeMap<&'static str, Names>,
}

impl Model {
    pub(crate) fn new(case: Case) -> Self {
        let mut implied: BTreeMap<_, Vec<_>> = BTreeMap::new();
        for (scope, target) in case.catalog.implies {
            implied.entry(*scope).or_default().push(*target);
        }
        let mut model = Self { case, catalog: case.catalog, implied, implying: BTreeMap::new() };
        for &scope in case.catalog.scopes {
            for target in model.closure_of(scope) {
                model.implying.entry(target).or_default().insert(scope);
            }
        }
        model
    }

    pub(crate) fn all(&self) -> Names {
        self.catalog.scopes.iter().copied().collect()
    }

    /// Adds what is implied until nothing is new.
    pub(crate) fn closure(&self, scopes: &Names) -> Names {
        self.closure_through(scopes, &self.all())
    }

    /// The same where only some scopes may be entered.
    pub(crate) fn closure_through(&self, scopes: &Names, open: &Names) -> Names {
        let mut closed = scopes & open;
        let mut new: Vec<_> = closed.iter().copied().collect();
        while let Some(scope) = new.pop() {
            let implied = self.implied.get(scope).into_iter().flatten();
            new.extend(implied.filter(|implied| open.contains(*implied) && closed.insert(implied)));
        }
        closed
    }

    /// The same with the scopes that may not be entered and are named, or implied in one step.
    pub(crate) fn closure_up_to(&self, scopes: &Names, open: &Names) -> Names {
        let closed = self.closure_through(scopes, open);
        let next: Names = closed.iter().filter_map(|scope| self.implied.get(scope)).flatten().copied().collect();
        &(scopes | &closed) | &next
    }

    pub(crate) fn closure_of(&self, scope: &'static str) -> Names {
        self.closure(&Names::from([scope]))
    }

    /// A scope and those that imply it.
    pub(crate) fn implying(&self, scope: &str) -> &Names {
        &self.implying[scope]
    }

    /// The place in the order of declaration.
    pub(crate) fn place(&self, scope: &str) -> usize {
        self.catalog.scopes.iter().position(|declared| *declared == scope).unwrap()
    }

    /// The scopes one of which proves the other: it implies the other by a chain on which every gate is before it too, and
    /// every role and actor that keeps it keeps the other.
    pub(crate) fn proved(&self) -> BTreeSet<(&'static str, &'static str)> {
        let roles = self.catalog.roles.iter().map(|role| role.keeps);
        let caps: Vec<_> = roles.chain(self.catalog.actors.iter().map(|actor| actor.keeps)).collect();
        let is_kept = |from: &str, to: &str| caps.iter().all(|keeps| !keeps.contains(&from) || keeps.contains(&to));
        let scopes = self.catalog.scopes.iter();
        let pairs = scopes.flat_map(|from| self.closure_behind(from).into_iter().map(move |to| (*from, to)));
        pairs.filter(|(from, to)| from != to && is_kept(from, to)).collect()
    }

    /// What a scope implies by way of scopes that have no gate which it has not itself.
    fn closure_behind(&self, scope: &'static str) -> Names {
        let gates = self.catalog.gates.iter().filter(|gate| !gate.scopes.contains(&scope));
        let shut: Names = gates.flat_map(|gate| gate.scopes).copied().collect();
        self.closure_through(&Names::from([scope]), &(&self.all() - &shut))
    }

    pub(crate) fn is_met(tree: &Tree, held: &Names) -> bool {
        match tree {
            Tree::One(scope) => held.contains(scope),
            Tree::All(members) => members.iter().all(|member| Self::is_met(member, held)),
            Tree::Any(members) => members.iter().any(|member| Self::is_met(member, held)),
        }
    }

    /// What a refusal asks for: of alternatives one that is held, then one that grants could meet, then the one with the fewest
    /// sensitive scopes in its closure, then the one with the smallest closure, then the one that lacks the fewest scopes, then
    /// the one written first.
    pub(crate) fn required(&self, tree: &Tree, held: &Names, reachable: &Names) -> Names {
        let rank = |required: &Names| {
            let conveyed = self.closure(required);
            let sensitive = conveyed.iter().filter(|scope| self.catalog.sensitive.contains(scope)).count();
            let missing = required - held;
            (!missing.is_empty(), !required.is_subset(reachable), sensitive, conveyed.len(), missing.len())
        };
        let required = |member| self.required(member, held, reachable);
        match tree {
            Tree::One(scope) => Names::from([*scope]),
            Tree::All(members) => members.iter().flat_map(required).collect(),
            Tree::Any(members) => members.iter().map(required).min_by_key(rank).unwrap_or_default(),
        }
    }

    pub(crate) fn parsed(&self, claim: &[&str]) -> Parsed {
        let mut parsed = Parsed { scopes: Names::new(), unknown: Vec::new(), deprecated: Vec::new() };
        for name in claim {
            let scope = self.catalog.scopes.iter().find(|scope| *scope == name);
            let alias = self.catalog.aliases.iter().find(|(alias, _)| alias == name);
            match (scope, alias) {
                (Some(scope), _) => parsed.scopes.extend([*scope]),
                (None, Some((alias, targets))) => {
                    parsed.scopes.extend(targets.iter().copied());
                    parsed.deprecated.push((*alias).to_owned());
                }
                (None, None) => parsed.unknown.push((*name).to_owned()),
            }
        }
        parsed
    }
}
