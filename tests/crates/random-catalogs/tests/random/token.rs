//! What a token can do, in sets of names: the formula of the documentation, step by step.

use random_catalogs::{Actor, Cause, Denied, Names, Recipe};

use crate::model::Model;

/// A token, and what follows from what it is made of.
pub(crate) struct Token<'a> {
    model: &'a Model,
    recipe: &'a Recipe,
    /// The scopes behind no shut gate.
    pub(crate) open: Names,
    /// What conveys something where it is granted.
    conveying: Names,
    /// What each limit allows, with the shut scopes at which its way ends.
    limits: Vec<Names>,
    pub(crate) effective: Names,
}

impl<'a> Token<'a> {
    pub(crate) fn new(model: &'a Model, recipe: &'a Recipe) -> Self {
        let shut = model.catalog.gates.iter().filter(|gate| !recipe.gates.contains(gate.name));
        let open = &model.all() - &shut.flat_map(|gate| gate.scopes).copied().collect();
        let conveying = model.closure_through(&declared(model, recipe), &open);
        let limits = recipe.limits.iter().map(|limit| model.closure_up_to(limit, &open)).collect();
        let mut token = Self { model, recipe, open, conveying, limits, effective: Names::new() };
        token.effective = token.effective_with(&recipe.granted);
        token
    }

    fn effective_with(&self, granted: &Names) -> Names {
        let closed = self.model.closure_through(&(granted & &self.conveying), &self.open);
        closed.into_iter().filter(|scope| self.is_lasting(scope)).collect()
    }

    pub(crate) fn undeclared(&self) -> Option<Names> {
        let declared = self.model.closure(&declared(self.model, self.recipe));
        self.model.catalog.declared.then(|| &self.recipe.granted - &declared)
    }

    /// Whether nothing takes the scope away once it is implied.
    fn is_lasting(&self, scope: &str) -> bool {
        self.is_kept_by_actor(scope)
            && self.is_kept_by_roles(scope)
            && self.limits.iter().all(|limit| limit.contains(scope))
    }

    fn actor(&self) -> Option<&'static Actor> {
        self.model.catalog.actors.iter().find(|actor| actor.name == self.recipe.actor)
    }

    fn is_kept_by_actor(&self, scope: &str) -> bool {
        self.actor().is_none_or(|actor| actor.keeps.contains(&scope))
    }

    /// Roles count for actors that say so, and where there are no actors.
    fn is_kept_by_roles(&self, scope: &str) -> bool {
        let roles = self.model.catalog.roles;
        let do_count = self.actor().map_or(!roles.is_empty(), |actor| actor.capped_by_role);
        let mut held = roles.iter().filter(|role| self.recipe.roles.contains(role.name));
        !do_count || held.any(|role| role.keeps.contains(&scope))
    }

    pub(crate) fn denied(&self, scope: &'static str, gains: &Gains) -> Denied {
        let causes = self.causes_before_closure(scope).into_iter().chain(self.causes_after_closure(scope)).collect();
        Denied { scope, causes, sufficient: gains.sufficient_for(scope) }
    }

    fn causes_before_closure(&self, scope: &'static str) -> Vec<Cause> {
        let conveyed = &self.recipe.granted & &self.conveying;
        if self.model.closure_through(&conveyed, &self.open).contains(scope) {
            return Vec::new();
        }
        let mut causes = Vec::new();
        let mut needed = &self.recipe.granted & self.model.implying(scope);
        if needed.is_empty() {
            causes.push(Cause::NotGranted);
            needed.insert(scope);
        }
        if !needed.is_subset(&self.model.closure(&declared(self.model, self.recipe))) {
            causes.push(Cause::NotDeclared);
        }
        let way = self.way(scope, &needed);
        let gates = self.model.catalog.gates.iter().filter(|gate| !self.recipe.gates.contains(gate.name));
        let gates = gates.filter(|gate| gate.scopes.iter().any(|scope| way.contains(scope)));
        causes.extend(gates.map(|gate| Cause::BehindGate(gate.name.to_owned())));
        causes
    }

    /// The scopes between what is needed and the scope, and between the declaration and what of it these do not open up.
    fn way(&self, scope: &'static str, needed: &Names) -> Names {
        let from_needed = &self.model.closure(needed) & self.model.implying(scope);
        let declared = declared(self.model, self.recipe);
        let opened = self.model.closure_through(&declared, &(&self.open | &from_needed));
        let closed = self.model.closure(&declared);
        let cut_off = needed.iter().filter(|needed| closed.contains(*needed) && !opened.contains(*needed));
        let leading: Names = cut_off.flat_map(|needed| self.model.implying(needed)).copied().collect();
        &from_needed | &(&closed & &leading)
    }

    fn causes_after_closure(&self, scope: &str) -> Vec<Cause> {
        let mut causes = Vec::new();
        if !self.is_kept_by_actor(scope) {
            causes.push(Cause::CappedByActor(self.recipe.actor.to_owned()));
        }
        let by_roles = !self.is_kept_by_roles(scope);
        if by_roles && self.recipe.roles.is_empty() {
            causes.push(Cause::NoRole);
        }
        let roles = self.model.catalog.roles.iter();
        let roles = roles.filter(|role| by_roles && self.recipe.roles.contains(role.name));
        causes.extend(roles.map(|role| Cause::CappedByRole(role.name.to_owned())));
        if self.limits.iter().any(|limit| !limit.contains(scope)) {
            causes.push(Cause::Limited);
        }
        causes
    }

    /// What each scope would make effective if it was granted too.
    pub(crate) fn gains(&self) -> Gains {
        let with = |scope| &self.effective | &self.effective_with(&Names::from([scope]));
        let by_grant: Vec<_> = self.model.catalog.scopes.iter().map(|&scope| (scope, with(scope))).collect();
        let reachable = by_grant.iter().flat_map(|(_, effective)| effective).copied().collect();
        Gains { by_grant, reachable }
    }
}

/// What the app has declared: everything, where apps declare nothing.
fn declared(model: &Model, recipe: &Recipe) -> Names {
    if model.catalog.declared { recipe.declared.clone() } else { model.all() }
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
