//! The callers of a matrix whom its catalog tells apart.

use std::string::{String, ToString as _};
use std::vec::Vec;

use super::principal::Principal;
use super::rule::Rule;
use crate::catalog::info::{CatalogInfo, ScopeList};
use crate::catalog::keys::{KeyEnum, Keys};
use crate::catalog::{CatalogScope, scope_from_name};
use crate::set::Set;
use crate::token::conditions::Conditions;
use crate::token::gates::Gates;
use crate::token::roles::Roles;

/// The columns that every matrix has. Those of presets, roles, actors and gates follow.
const COLUMNS: [&str; 6] =
    ["no token", "bad token", "no scopes", "what it asks for", "without one scope", "all but one scope"];

pub(super) const NO_TOKEN: usize = 0;
pub(super) const BAD_TOKEN: usize = 1;
const NO_SCOPES: usize = 2;
pub(super) const ENOUGH: usize = 3;
pub(super) const WITHOUT_ONE: usize = 4;
pub(super) const ALL_BUT_ONE: usize = 5;

/// A caller in its column.
pub(super) type Placed<S> = (usize, Principal<S>);

/// A condition that takes scopes away from a caller, with its column.
pub(super) struct Variant<S: CatalogScope> {
    pub(super) column: usize,
    pub(super) name: String,
    pub(super) conditions: Conditions<S>,
}

/// Makes callers.
pub(super) struct People<S: CatalogScope> {
    columns: Vec<String>,
    presets: Vec<Placed<S>>,
    /// One for each role, each actor and each gate that is shut, and one for an app that has declared nothing.
    pub(super) variants: Vec<Variant<S>>,
    /// The ways to act that keep most scopes: none of them keeps all scopes that another one keeps.
    pub(super) widest: Vec<Conditions<S>>,
    /// The one of them that keeps most.
    pub(super) fullest: Conditions<S>,
}

impl<S: CatalogScope> People<S> {
    /// Makes the callers of a catalog. With `gates`, these are open for everybody; without, that depends on the caller.
    pub(super) fn new(catalog: &'static CatalogInfo, gates: Option<Gates<S>>) -> Self {
        let open = gates.unwrap_or_else(|| Gates::of(every()));
        let ways = ways(open);
        let fullest = ways.iter().copied().reduce(more).unwrap_or_else(|| conditions(None, Keys::NONE, open));
        let mut people = Self {
            columns: COLUMNS.into_iter().map(String::from).collect(),
            presets: Vec::new(),
            variants: Vec::new(),
            widest: widest(&ways),
            fullest,
        };
        for preset in catalog.presets {
            let name = std::format!("preset `{}`", preset.name);
            let column = people.add_column(&name);
            people.presets.push((column, Principal::new(name, listed(preset.scopes), fullest)));
        }
        people.add_roles(&ways);
        for &actor in S::Actor::ALL {
            people.add_variant(std::format!("actor `{}`", actor.name()), conditions(Some(actor), every(), open));
        }
        if gates.is_none() {
            people.add_shut_gates();
        }
        if S::policy().declared {
            let nothing = Conditions { declared: Set::ZERO, ..fullest };
            people.add_variant("nothing declared".to_string(), nothing);
        }
        people
    }

    fn add_column(&mut self, name: &str) -> usize {
        self.columns.push(String::from(name));
        self.columns.len() - 1
    }

    fn add_variant(&mut self, name: String, conditions: Conditions<S>) {
        let column = self.add_column(&name);
        self.variants.push(Variant { column, name, conditions });
    }

    /// A role counts where the actor is capped by it.
    fn add_roles(&mut self, ways: &[Conditions<S>]) {
        let is_capped = |actor: Option<S::Actor>| {
            actor.is_none_or(|actor| S::policy().actors.get(actor.index()).is_some_and(|policy| policy.capped_by_role))
        };
        let Some(capped) = ways.iter().copied().filter(|way| is_capped(way.actor)).reduce(more) else { return };
        for &role in S::Role::ALL {
            let roles = Roles::of(Keys::from_iter([role]));
            self.add_variant(std::format!("role `{}`", role.name()), Conditions { roles, ..capped });
        }
    }

    fn add_shut_gates(&mut self) {
        for &gate in S::Gate::ALL {
            let others = S::Gate::ALL.iter().copied().filter(|other| *other != gate);
            let conditions = Conditions { gates: Gates::of(others.collect()), ..self.fullest };
            self.add_variant(std::format!("gate `{}` shut", gate.name()), conditions);
        }
    }

    /// The names of all columns.
    pub(super) fn columns(&self) -> Vec<String> {
        self.columns.clone()
    }

    /// Somebody with a good token that grants nothing.
    pub(super) fn without_scopes(&self) -> Placed<S> {
        (NO_SCOPES, Principal::new("no scopes".to_string(), Set::ZERO, self.fullest))
    }

    /// The callers who ask for every route.
    pub(super) fn everywhere(&self) -> Vec<Placed<S>> {
        let everything = self.variants.iter().map(|Variant { column, name, conditions }| {
            (*column, Principal::new(std::format!("{name}, granted everything"), Set::all(), *conditions))
        });
        std::iter::once(self.without_scopes()).chain(self.presets.iter().cloned()).chain(everything).collect()
    }

    /// Conditions under which a grant of these scopes is enough. If there are none, those under which most is kept.
    pub(super) fn enough_for(&self, rule: &Rule, granted: Set<S>) -> Conditions<S> {
        let is_enough = |way: &Conditions<S>| rule.is_met_by(&way.effective(granted));
        let all = std::iter::once(self.fullest).chain(ways(self.fullest.gates));
        all.into_iter().find(is_enough).unwrap_or(self.fullest)
    }

    /// The end of the name of a caller who acts in another way than most callers do.
    pub(super) fn acting(&self, conditions: &Conditions<S>) -> String {
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

fn widest<S: CatalogScope>(ways: &[Conditions<S>]) -> Vec<Conditions<S>> {
    let mut widest: Vec<Conditions<S>> = Vec::new();
    for way in ways {
        let is_within = |other: &Conditions<S>| (way.kept() - other.kept()).has_none();
        if !widest.iter().any(is_within) {
            widest.retain(|other| !(other.kept() - way.kept()).has_none());
            widest.push(*way);
        }
    }
    widest
}

fn conditions<S: CatalogScope>(actor: Option<S::Actor>, roles: Keys<S::Role>, gates: Gates<S>) -> Conditions<S> {
    Conditions { declared: Set::all(), actor, roles: Roles::of(roles), gates }
}

/// The conditions that leave more scopes; if both leave as many, the first ones.
fn more<S: CatalogScope>(first: Conditions<S>, second: Conditions<S>) -> Conditions<S> {
    if second.kept().iter().count() > first.kept().iter().count() { second } else { first }
}

fn every<E: KeyEnum>() -> Keys<E> {
    E::ALL.iter().copied().collect()
}

fn listed<S: CatalogScope>(list: ScopeList) -> Set<S> {
    list.iter().filter_map(|name| scope_from_name::<S>(name).ok()).collect()
}
