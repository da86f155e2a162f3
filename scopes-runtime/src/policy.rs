//! What a catalog takes away from tokens: by declaration, gates, actors and roles.

use crate::catalog::CatalogScope;
use crate::entry::Entries;
use crate::entry::Entry as _;
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
    /// The scopes that are behind no shut gate.
    pub(crate) fn behind_open(&self, open: Entries<S::Gate>) -> Set<S> {
        let shut = S::Gate::ALL.iter().filter(|gate| !open.contains(**gate));
        shut.fold(Set::all(), |scopes, gate| scopes - self.gates[gate.index()].scopes)
    }

    /// What an actor keeps. One that is not known is taken for all of them at once.
    pub(crate) fn kept_by_actor(&self, actor: Option<S::Actor>) -> Set<S> {
        match actor {
            Some(actor) => self.actors[actor.index()].keeps,
            None => self.actors.iter().fold(Set::all(), |kept, actor| kept & actor.keeps),
        }
    }

    /// Whether roles count for an actor. Without actors they always do.
    pub(crate) fn is_capped_by_role(&self, actor: Option<S::Actor>) -> bool {
        match actor {
            Some(actor) => self.actors[actor.index()].capped_by_role,
            None if self.actors.is_empty() => !self.roles.is_empty(),
            None => self.actors.iter().any(|actor| actor.capped_by_role),
        }
    }

    /// What the roles keep together: nothing without a role.
    pub(crate) fn kept_by_roles(&self, roles: Entries<S::Role>) -> Set<S> {
        roles.iter().fold(Set::ZERO, |kept, role| kept | self.roles[role.index()])
    }
}

/// A catalog with `declared = true`.
#[diagnostic::on_unimplemented(
    message = "apps declare no scopes in this catalog",
    label = "the catalog of `{Self}` does not say `declared = true`",
    note = "no scope has to be declared in this catalog: leave the call out, or write `declared = true` under `[catalog]`",
    note = "what another authority allows at most is told to a token with `limited_to`"
)]
pub trait HasDeclared: CatalogScope {}

/// A catalog with `[actors.*]`.
#[diagnostic::on_unimplemented(
    message = "this catalog has no actors",
    label = "the catalog of `{Self}` has no table `[actors.*]`",
    note = "a token of this catalog acts in one way only: leave the call out, or add such a table"
)]
pub trait HasActors: CatalogScope {}

/// A catalog with `[roles.*]`.
#[diagnostic::on_unimplemented(
    message = "this catalog has no roles",
    label = "the catalog of `{Self}` has no table `[roles.*]`",
    note = "no role takes a scope away in this catalog: leave the call out, or add such a table"
)]
pub trait HasRoles: CatalogScope {}

/// A catalog with `[gates.*]`.
#[diagnostic::on_unimplemented(
    message = "this catalog has no gates",
    label = "the catalog of `{Self}` has no table `[gates.*]`",
    note = "no scope of this catalog is behind a gate: leave the call out, or add such a table"
)]
pub trait HasGates: CatalogScope {}
