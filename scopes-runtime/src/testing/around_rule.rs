//! The callers who are there because of what one route asks for: just enough, not quite enough, and everything but that.

use core::ops::Range;
use std::string::{String, ToString as _};
use std::vec::Vec;

use super::people::{ALL_BUT_ONE, ENOUGH, People, Placed, Variant, WITHOUT_ONE};
use super::principal::Principal;
use super::rule::{Rule, names};
use crate::catalog::CatalogScope;
use crate::set::Set;
use crate::token::conditions::Conditions;

/// How many scopes that imply a needed one are tried for each.
const MOST_IMPLYING: usize = 8;

/// Callers, each once.
pub(super) struct AroundRule<'p, S: CatalogScope> {
    people: &'p People<S>,
    placed: Vec<Placed<S>>,
}

impl<'p, S: CatalogScope> AroundRule<'p, S> {
    pub(super) fn callers(people: &'p People<S>, rule: &Rule) -> Vec<Placed<S>> {
        let mut around = Self { people, placed: Vec::new() };
        for way in rule.ways() {
            around.add_way(rule, way);
        }
        for missing in rule.missing() {
            around.add_all_but(missing);
        }
        around.placed
    }

    fn add(&mut self, column: usize, name: String, granted: Set<S>, conditions: Conditions<S>) {
        if self.placed.iter().all(|(_, other)| other.name() != name) {
            self.placed.push((column, Principal::new(name, granted, conditions)));
        }
    }

    /// Adds a caller with exactly these scopes, and one with each scope less; and the same callers under each role, actor and gate that
    /// takes a scope away.
    fn add_way(&mut self, rule: &Rule, way: Set<S>) {
        let enough = self.people.enough_for(rule, way);
        let acting = self.people.acting(&enough);
        self.add(ENOUGH, std::format!("{}{acting}", names(way)), way, enough);
        for scope in &way {
            let rest = way - Set::from(scope);
            if !rest.has_none() {
                self.add(WITHOUT_ONE, std::format!("{}, without {scope}{acting}", names(rest)), rest, enough);
            }
            for wider in implying(scope).take(MOST_IMPLYING) {
                self.add_everywhere(rest | wider, enough);
            }
        }
        self.add_everywhere(way, enough);
    }

    /// Adds a caller with these scopes who acts as most callers do, and one for each other way to act.
    fn add_everywhere(&mut self, granted: Set<S>, conditions: Conditions<S>) {
        let (people, acting) = (self.people, self.people.acting(&conditions));
        self.add(ENOUGH, std::format!("{}{acting}", names(granted)), granted, conditions);
        for Variant { column, name, conditions } in &people.variants {
            self.add(*column, std::format!("{name}, {}", names(granted)), granted, *conditions);
        }
    }

    /// Adds callers with all scopes but those that give a missing one, one for each of the widest ways to act.
    fn add_all_but(&mut self, missing: Set<S>) {
        let people = self.people;
        let (granted, name) =
            (Set::all() - giving(missing), std::format!("everything that does not give {}", either(missing)));
        for conditions in &people.widest {
            let acting = people.acting(conditions);
            self.add(ALL_BUT_ONE, std::format!("{name}{acting}"), granted, *conditions);
        }
        if S::policy().declared {
            let declared = Conditions { declared: granted, ..people.fullest };
            self.add(ALL_BUT_ONE, std::format!("declared {name}, granted everything"), Set::all(), declared);
        }
    }
}

/// The scopes that imply one.
fn implying<S: CatalogScope>(scope: S) -> impl Iterator<Item = S> {
    (giving(Set::from(scope)) - Set::from(scope)).into_iter()
}

/// The scopes that give one of these: the scopes themselves, and all that imply one of them.
fn giving<S: CatalogScope>(scopes: Set<S>) -> Set<S> {
    let has = |range: &Range<u16>| {
        scopes.iter().any(|scope| range.contains(&u16::try_from(scope.index()).unwrap_or(u16::MAX)))
    };
    let implications = S::implications().iter().filter(|implication| implication.implied.iter().any(has));
    implications
        .filter_map(|implication| S::all().get(usize::from(implication.scope)))
        .fold(scopes, |all, &scope| all | scope)
}

fn either<S: CatalogScope>(scopes: Set<S>) -> String {
    scopes.iter().map(|scope| scope.to_string()).collect::<Vec<_>>().join(" or ")
}
