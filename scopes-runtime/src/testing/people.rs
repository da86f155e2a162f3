//! The callers of a matrix: those of a catalog, and those of one rule.

use core::ops::Range;
use std::boxed::Box;
use std::string::{String, ToString as _};
use std::vec::Vec;

use super::principal::Principal;
use super::rule::{Rule, names};
use crate::catalog::info::{CatalogInfo, ScopeList};
use crate::catalog::keys::{KeyEnum, Keys};
use crate::catalog::{CatalogScope, scope_from_name};
use crate::set::Set;
use crate::token::conditions::Conditions;
use crate::token::gates::Gates;
use crate::token::roles::Roles;

/// The columns that every matrix has. Those of presets, roles, actors and gates follow.
pub(super) const COLUMNS: [&str; 6] =
    ["no token", "bad token", "no scopes", "what it asks for", "without one scope", "all but one scope"];

pub(super) const NO_TOKEN: usize = 0;
pub(super) const BAD_TOKEN: usize = 1;
const NO_SCOPES: usize = 2;
const ENOUGH: usize = 3;
const WITHOUT_ONE: usize = 4;
const ALL_BUT_ONE: usize = 5;

/// A caller in its column.
pub(super) type Placed<S> = (usize, Principal<S>);

/// Makes callers.
pub(super) struct People<S: CatalogScope> {
    catalog: &'static CatalogInfo,
    gates: Option<Gates<S>>,
    fullest: Conditions<S>,
}

impl<S: CatalogScope> People<S> {
    /// With gates that are the same for everybody, or not.
    pub(super) fn new(catalog: &'static CatalogInfo, gates: Option<Gates<S>>) -> Self {
        let open = gates.unwrap_or_else(|| Gates::of(every()));
        let fullest = ways(open).into_iter().reduce(more).unwrap_or_else(|| conditions(None, Keys::NONE, open));
        Self { catalog, gates, fullest }
    }

    /// The names of all columns.
    pub(super) fn columns(&self) -> Vec<String> {
        let own = self.of_catalog().map(|(column, _)| column);
        COLUMNS.into_iter().map(String::from).chain(own).collect()
    }

    /// Those who ask for everything.
    pub(super) fn everywhere(&self) -> Vec<Placed<S>> {
        let nobody = Principal::new("no scopes".to_string(), Set::ZERO, self.fullest);
        let own = self.of_catalog().map(|(_, principal)| principal);
        let own = own.enumerate().map(|(position, principal)| (COLUMNS.len() + position, principal));
        std::iter::once((NO_SCOPES, nobody)).chain(own).collect()
    }

    /// One for each preset, role, actor and gate, with the name of the column.
    fn of_catalog(&self) -> impl Iterator<Item = (String, Principal<S>)> {
        let presets = self.catalog.presets.iter().map(|preset| {
            let name = std::format!("preset `{}`", preset.name);
            (name.clone(), Principal::new(name, listed(preset.scopes), self.fullest))
        });
        let conditions = self.roles().chain(self.actors()).chain(self.shut_gates()).chain(self.undeclared());
        let everything = conditions.map(|(name, conditions)| {
            (name.clone(), Principal::new(std::format!("{name}, granted everything"), Set::all(), conditions))
        });
        presets.chain(everything)
    }

    fn roles(&self) -> impl Iterator<Item = (String, Conditions<S>)> {
        let is_capped = |actor: Option<S::Actor>| {
            actor.is_none_or(|actor| S::policy().actors.get(actor.index()).is_some_and(|policy| policy.capped_by_role))
        };
        let capped = ways(self.fullest.gates).into_iter().filter(move |way| is_capped(way.actor)).reduce(more);
        let of = move |role: S::Role| {
            let held = Roles::of(Keys::from_iter([role]));
            Some((std::format!("role `{}`", role.name()), Conditions { roles: held, ..capped? }))
        };
        S::Role::ALL.iter().copied().filter_map(of)
    }

    fn actors(&self) -> impl Iterator<Item = (String, Conditions<S>)> {
        let of = |actor: S::Actor| {
            (std::format!("actor `{}`", actor.name()), conditions(Some(actor), every(), self.fullest.gates))
        };
        S::Actor::ALL.iter().copied().map(of)
    }

    /// None where the gates are the same for everybody.
    fn shut_gates(&self) -> Box<dyn Iterator<Item = (String, Conditions<S>)> + '_> {
        if self.gates.is_some() {
            return Box::new(std::iter::empty());
        }
        let all_but = |gate: S::Gate| Gates::of(S::Gate::ALL.iter().copied().filter(|other| *other != gate).collect());
        let shut = move |gate: S::Gate| {
            (std::format!("gate `{}` shut", gate.name()), Conditions { gates: all_but(gate), ..self.fullest })
        };
        Box::new(S::Gate::ALL.iter().copied().map(shut))
    }

    fn undeclared(&self) -> impl Iterator<Item = (String, Conditions<S>)> {
        let nothing = Conditions { declared: Set::ZERO, ..self.fullest };
        S::policy().declared.then(|| ("nothing declared".to_string(), nothing)).into_iter()
    }

    /// Those who are there because of what one route asks for, each once.
    pub(super) fn for_rule(&self, rule: &Rule) -> Vec<Placed<S>> {
        let alternatives = rule.alternatives();
        let mut placed: Vec<Placed<S>> = Vec::new();
        for (position, &way) in alternatives.iter().enumerate() {
            for (column, principal) in self.for_way(rule, &alternatives, position, way) {
                if placed.iter().all(|(_, other)| other.name() != principal.name()) {
                    placed.push((column, principal));
                }
            }
        }
        placed
    }

    fn for_way(&self, rule: &Rule, alternatives: &[Set<S>], position: usize, way: Set<S>) -> Vec<Placed<S>> {
        let conditions = self.enough_for(rule, way);
        let acting = self.acting(&conditions);
        let principal = |name: String, granted| Principal::new(std::format!("{name}{acting}"), granted, conditions);
        let mut placed = Vec::from([(ENOUGH, principal(names(way), way))]);
        for scope in &way {
            let rest = way - Set::from(scope);
            if !rest.has_none() {
                placed.push((WITHOUT_ONE, principal(std::format!("{}, without {scope}", names(rest)), rest)));
            }
            // Of every other way the first scope is missing.
            let others = alternatives.iter().enumerate().filter(|(other, _)| *other != position);
            let missing =
                others.filter_map(|(_, other)| other.iter().next()).fold(Set::from(scope), |all, scope| all | scope);
            let granted = Set::all() - giving(missing);
            placed.push((
                ALL_BUT_ONE,
                principal(std::format!("everything that does not give {}", either(missing)), granted),
            ));
        }
        placed
    }

    /// Conditions under which grants of these scopes are enough, where there are some.
    fn enough_for(&self, rule: &Rule, granted: Set<S>) -> Conditions<S> {
        let is_enough = |way: &Conditions<S>| rule.is_met_by(&way.effective(granted));
        let mut all = std::iter::once(self.fullest).chain(ways(self.fullest.gates));
        all.find(is_enough).unwrap_or(self.fullest)
    }
}

impl<S: CatalogScope> People<S> {
    /// What sets a caller apart who acts in another way than most do.
    fn acting(&self, conditions: &Conditions<S>) -> String {
        if *conditions == self.fullest {
            return String::new();
        }
        let actor = conditions.actor.map(|actor| std::format!(", actor `{}`", actor.name()));
        let roles = conditions.roles.iter().map(|role| std::format!(", role `{}`", role.name()));
        actor.into_iter().chain(roles).collect()
    }
}

/// As whom a token may act: each actor in each role, and in all of them.
fn ways<S: CatalogScope>(gates: Gates<S>) -> Vec<Conditions<S>> {
    let actors = S::Actor::ALL.iter().copied().map(Some);
    let actors: Vec<_> = if S::Actor::ALL.is_empty() { Vec::from([None]) } else { actors.collect() };
    let each = S::Role::ALL.iter().map(|role| Keys::from_iter([*role]));
    let roles: Vec<_> = each.chain([every()]).collect();
    actors.iter().flat_map(|&actor| roles.iter().map(move |&roles| conditions(actor, roles, gates))).collect()
}

fn conditions<S: CatalogScope>(actor: Option<S::Actor>, roles: Keys<S::Role>, gates: Gates<S>) -> Conditions<S> {
    Conditions { declared: Set::all(), actor, roles: Roles::of(roles), gates }
}

/// The conditions that leave more, the first ones of equals.
fn more<S: CatalogScope>(first: Conditions<S>, second: Conditions<S>) -> Conditions<S> {
    if second.kept().iter().count() > first.kept().iter().count() { second } else { first }
}

fn every<E: KeyEnum>() -> Keys<E> {
    E::ALL.iter().copied().collect()
}

/// The scopes that give one of these: as what they are, or by what they imply.
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

fn listed<S: CatalogScope>(list: ScopeList) -> Set<S> {
    list.iter().filter_map(|name| scope_from_name::<S>(name).ok()).collect()
}
