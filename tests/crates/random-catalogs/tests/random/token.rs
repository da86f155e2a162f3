//! What a token can do, in sets of names: the formula of the documentation, step by step.

use std::collections::BTreeSet;

use random_catalogs::{Actor, Cause, Denied, Names, Step};

use crate::model::Model;

/// What a token was told, all of it.
#[derive(Default)]
struct Told {
    granted: Names,
    declared: Option<Names>,
    actor: Option<&'static str>,
    roles: BTreeSet<&'static str>,
    open: BTreeSet<&'static str>,
    limits: Vec<Names>,
}

impl Told {
    fn new(granted: &Names, steps: &[Step]) -> Self {
        let told = Self { granted: granted.clone(), ..Self::default() };
        steps.iter().fold(told, Self::hear)
    }

    /// What is said again replaces what was said before, limits aside.
    fn hear(mut self, step: &Step) -> Self {
        match step {
            Step::Declared(scopes) => self.declared = Some(scopes.clone()),
            Step::Actor(actor) => self.actor = Some(actor),
            Step::Role(role) => self.roles = BTreeSet::from([*role]),
            Step::Roles(roles) => self.roles = roles.iter().copied().collect(),
            Step::Gates(gates) => self.open = gates.iter().copied().collect(),
            Step::Limit(scopes) => self.limits.push(scopes.clone()),
        }
        self
    }
}

/// A token, and what follows from what it was told.
pub(crate) struct Token<'a> {
    model: &'a Model,
    told: Told,
    /// What the app has declared, and what that implies.
    declared: Names,
    /// What conveys something where it is granted.
    conveying: Names,
    /// What each limit allows.
    limits: Vec<Names>,
    /// What nothing takes away after implications.
    lasting: Names,
    pub(crate) effective: Names,
}

impl<'a> Token<'a> {
    pub(crate) fn new(model: &'a Model, granted: &Names, steps: &[Step]) -> Self {
        let told = Told::new(granted, steps);
        let declared = match &told.declared {
            Some(scopes) => model.closure(scopes),
            None if model.catalog.declared => Names::new(),
            None => model.all(),
        };
        let limits = told.limits.iter().map(|limit| model.closure(limit)).collect();
        let (conveying, lasting, effective) = Default::default();
        let mut token = Self { model, told, declared, conveying, limits, lasting, effective };
        token.conveying = token.declared.iter().copied().filter(|scope| !token.is_behind_shut_gate(scope)).collect();
        token.lasting = model.all().into_iter().filter(|scope| token.is_lasting(scope)).collect();
        token.effective = token.effective_with(granted);
        token
    }

    fn effective_with(&self, granted: &Names) -> Names {
        &self.model.closure(&(granted & &self.conveying)) & &self.lasting
    }

    pub(crate) fn undeclared(&self) -> Option<Names> {
        self.model.catalog.declared.then(|| &self.told.granted - &self.declared)
    }

    fn is_lasting(&self, scope: &str) -> bool {
        !self.is_behind_shut_gate(scope)
            && self.is_kept_by_actor(scope)
            && self.is_kept_by_roles(scope)
            && self.limits.iter().all(|limit| limit.contains(scope))
    }

    fn shut_gates(&self, scope: &str) -> impl Iterator<Item = &'static str> {
        let gates = self.model.catalog.gates.iter().filter(move |gate| gate.scopes.contains(&scope));
        gates.map(|gate| gate.name).filter(|gate| !self.told.open.contains(gate))
    }

    fn is_behind_shut_gate(&self, scope: &str) -> bool {
        self.shut_gates(scope).next().is_some()
    }

    /// Whoever the token may act as: all of them as long as it does not say.
    fn possible_actors(&self) -> impl Iterator<Item = &'static Actor> {
        self.model.catalog.actors.iter().filter(|actor| self.told.actor.is_none_or(|told| told == actor.name))
    }

    fn is_kept_by_actor(&self, scope: &str) -> bool {
        self.possible_actors().all(|actor| actor.keeps.contains(&scope))
    }

    /// Roles count for actors that say so, and where there are no actors.
    fn do_roles_count(&self) -> bool {
        let catalog = self.model.catalog;
        (catalog.actors.is_empty() && !catalog.roles.is_empty())
            || self.possible_actors().any(|actor| actor.capped_by_role)
    }

    fn is_kept_by_roles(&self, scope: &str) -> bool {
        let mut roles = self.model.catalog.roles.iter().filter(|role| self.told.roles.contains(role.name));
        !self.do_roles_count() || roles.any(|role| role.keeps.contains(&scope))
    }

    pub(crate) fn denied(&self, scope: &'static str, gains: &Gains) -> Denied {
        let causes = self.causes_before_closure(scope).into_iter().chain(self.causes_after_closure(scope)).collect();
        Denied { scope, causes, sufficient: gains.sufficient_for(scope) }
    }

    fn causes_before_closure(&self, scope: &str) -> Vec<Cause> {
        let mut causes = Vec::new();
        let granted = &self.told.granted & self.model.implying(scope);
        if granted.is_empty() {
            causes.push(Cause::NotGranted);
        }
        let is_conveyed = !granted.is_disjoint(&self.conveying);
        let is_declared = self.declared.contains(scope) && granted.is_subset(&self.declared);
        if !is_conveyed && !is_declared {
            let said = self.told.declared.is_some();
            causes.push(if said { Cause::NotDeclared } else { Cause::NothingDeclared });
        }
        let scopes_that_matter = granted.into_iter().filter(|_| !is_conveyed).chain([scope]);
        let shut: Vec<_> = scopes_that_matter.flat_map(|scope| self.shut_gates(scope)).collect();
        let gates = self.model.catalog.gates.iter().filter(|gate| shut.contains(&gate.name));
        causes.extend(gates.map(|gate| Cause::BehindGate(gate.name.to_owned())));
        causes
    }

    fn causes_after_closure(&self, scope: &str) -> Vec<Cause> {
        let mut causes = Vec::new();
        let (by_actor, by_roles) = (!self.is_kept_by_actor(scope), !self.is_kept_by_roles(scope));
        let catalog = self.model.catalog;
        match self.told.actor {
            Some(actor) if by_actor => causes.push(Cause::CappedByActor(actor.to_owned())),
            None if !catalog.actors.is_empty() && (by_actor || by_roles) => causes.push(Cause::NoActor),
            _ => {}
        }
        if by_roles && self.told.roles.is_empty() {
            causes.push(Cause::NoRole);
        }
        let roles = catalog.roles.iter().filter(|role| by_roles && self.told.roles.contains(role.name));
        causes.extend(roles.map(|role| Cause::CappedByRole(role.name.to_owned())));
        if self.limits.iter().any(|limit| !limit.contains(scope)) {
            causes.push(Cause::Limited);
        }
        causes
    }

    /// What each scope would make effective if it was granted too.
    pub(crate) fn gains(&self) -> Gains {
        let with = |scope| self.effective_with(&(&self.told.granted | &Names::from([scope])));
        let by_grant: Vec<_> = self.model.catalog.scopes.iter().map(|&scope| (scope, with(scope))).collect();
        let reachable = by_grant.iter().flat_map(|(_, effective)| effective).copied().collect();
        Gains { by_grant, reachable }
    }
}

/// What more grants could do.
pub(crate) struct Gains {
    /// By scope, what would be effective if it was granted too.
    by_grant: Vec<(&'static str, Names)>,
    /// What grants could make effective.
    pub(crate) reachable: Names,
}

impl Gains {
    /// The grants of which each one alone would make the scope effective.
    fn sufficient_for(&self, scope: &str) -> Names {
        self.by_grant.iter().filter(|(_, effective)| effective.contains(scope)).map(|(grant, _)| *grant).collect()
    }
}
