//! What a catalog takes away from tokens: by declaration, gates, actors and roles.

use crate::catalog::CatalogScope;
use crate::catalog::keys::KeyEnum as _;
use crate::catalog::keys::Keys;
use crate::set::Set;

/// What the catalog says about tokens beyond their grants, as masks.
#[doc(hidden)]
#[derive(Debug)]
pub struct Policy<S: CatalogScope> {
    /// Tokens carry what their app may ask for at most.
    pub declared: bool,
    /// What each role keeps.
    pub roles: &'static [Set<S>],
    /// Each actor.
    pub actors: &'static [ActorPolicy<S>],
    /// Each gate.
    pub gates: &'static [GatePolicy<S>],
}

/// An actor.
#[doc(hidden)]
#[derive(Debug)]
pub struct ActorPolicy<S: CatalogScope> {
    /// What it keeps.
    pub keeps: Set<S>,
    /// Whether the role of the user caps it.
    pub capped_by_role: bool,
}

/// A gate.
#[doc(hidden)]
#[derive(Debug)]
pub struct GatePolicy<S: CatalogScope> {
    /// The scopes behind it.
    pub scopes: Set<S>,
    /// The environment variable that opens it; empty where only code does.
    pub variable: &'static str,
}

impl<S: CatalogScope> Policy<S> {
    /// Whether the catalog takes nothing away from any token.
    pub(crate) fn is_empty(&self) -> bool {
        !self.declared && self.roles.is_empty() && self.actors.is_empty() && self.gates.is_empty()
    }

    /// The scopes that are behind no shut gate.
    pub(crate) fn behind_open(&self, open: Keys<S::Gate>) -> Set<S> {
        let shut = S::Gate::ALL.iter().filter(|gate| !open.contains(**gate));
        shut.fold(Set::all(), |scopes, gate| scopes - self.gates[gate.index()].scopes)
    }

    /// What an actor keeps: everything in a catalog without actors. In one that has them nobody is no actor.
    pub(crate) fn kept_by_actor(&self, actor: Option<S::Actor>) -> Set<S> {
        match actor {
            Some(actor) => self.actors[actor.index()].keeps,
            None if self.actors.is_empty() => Set::all(),
            None => Set::ZERO,
        }
    }

    /// What the roles leave to an actor: everything where they do not count, nothing without a role. Without actors they
    /// always count.
    pub(crate) fn kept_by_roles(&self, actor: Option<S::Actor>, roles: Keys<S::Role>) -> Set<S> {
        let is_capped = actor.map_or(!self.roles.is_empty(), |actor| self.actors[actor.index()].capped_by_role);
        if !is_capped {
            return Set::all();
        }
        roles.iter().fold(Set::ZERO, |kept, role| kept | self.roles[role.index()])
    }
}
