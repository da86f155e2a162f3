//! The conditions of a token beside its grants: roles, actor, gates, and what its app declared.

use core::fmt;

use crate::catalog::CatalogScope;
use crate::set::Set;
use crate::token::gates::Gates;
use crate::token::roles::Roles;

/// What the `Grant` of a catalog says beside the grants. What the catalog does not ask about has no effect here.
#[doc(hidden)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Conditions<S: CatalogScope> {
    pub declared: Set<S>,
    pub actor: Option<S::Actor>,
    pub roles: Roles<S>,
    pub gates: Gates<S>,
}

impl<S: CatalogScope> Conditions<S> {
    /// The scopes that are behind no shut gate.
    pub(super) fn open(&self) -> Set<S> {
        S::policy().behind_open(self.gates.entries())
    }

    /// The scopes that convey something if they are granted: with a scope also what it implies by way of open ones.
    pub(super) fn conveying(&self) -> Set<S> {
        if S::policy().declared { self.declared.closure_through(self.open()) } else { self.open() }
    }

    /// What of the grants is effective, with what they imply.
    pub(crate) fn effective(&self, granted: Set<S>) -> Set<S> {
        (granted & self.conveying()).closure_through(self.open()) & self.kept()
    }

    /// What the actor and the roles leave.
    pub(crate) fn kept(&self) -> Set<S> {
        self.kept_by_actor() & self.kept_by_roles()
    }

    /// What the app has declared. Where apps declare nothing, anything may be granted.
    pub(super) fn declared(&self) -> Set<S> {
        if S::policy().declared { self.declared } else { Set::all() }
    }

    pub(super) fn kept_by_actor(&self) -> Set<S> {
        S::policy().kept_by_actor(self.actor)
    }

    pub(super) fn kept_by_roles(&self) -> Set<S> {
        S::policy().kept_by_roles(self.actor, self.roles.entries())
    }

    /// Adds what the catalog asks about to the `Debug` of a token.
    pub(super) fn show(&self, token: &mut fmt::DebugStruct<'_, '_>) {
        let policy = S::policy();
        if policy.declared {
            token.field("declared", &self.declared);
        }
        if let Some(actor) = &self.actor {
            token.field("actor", actor);
        }
        if !policy.roles.is_empty() {
            token.field("roles", &self.roles.entries());
        }
        if !policy.gates.is_empty() {
            token.field("gates", &self.gates.entries());
        }
    }
}
