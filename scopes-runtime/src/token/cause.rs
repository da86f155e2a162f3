//! The causes for which a scope is not effective.

use core::fmt;

use crate::catalog::CatalogScope;
use crate::catalog::keys::KeyEnum as _;
use crate::set::Set;
use crate::token::Token;
use crate::token::roles::Roles;

/// What keeps a scope from being effective on a token.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Cause<S: CatalogScope> {
    /// Neither the scope nor one that implies it was granted.
    NotGranted,
    /// The app has not declared the scope, or the grants that imply it.
    NotDeclared,
    /// This gate is shut, and the scope, or something on the way to it from each grant that implies it, is behind it.
    BehindGate(S::Gate),
    /// This actor does not keep the scope.
    CappedByActor(S::Actor),
    /// This role does not keep the scope, nor does another role of the user.
    CappedByRole(S::Role),
    /// Roles count, and the user has none.
    NoRole,
    /// The scope is outside of what [`Token::limited_to`] allows.
    Limited,
}

impl<S: CatalogScope> fmt::Display for Cause<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotGranted => f.write_str("not granted"),
            Self::NotDeclared => f.write_str("the app did not declare it"),
            Self::BehindGate(gate) => match S::policy().gates[gate.index()].variable {
                "" => write!(f, "gate `{gate}` is shut"),
                variable => write!(f, "gate `{gate}` is shut ({variable} opens it)"),
            },
            Self::CappedByActor(actor) => write!(f, "acting as `{actor}` takes it away"),
            Self::CappedByRole(role) => write!(f, "role `{role}` takes it away"),
            Self::NoRole => f.write_str("the user has no role of the catalog"),
            Self::Limited => f.write_str("the token is limited to less"),
        }
    }
}

/// Why no grant conveys a scope.
struct Unconveyed<S: CatalogScope> {
    is_granted: bool,
    is_declared: bool,
    /// The scopes between the declaration, the grants and the scope: the gates before these matter.
    way: Set<S>,
}

impl<S: CatalogScope> Unconveyed<S> {
    fn new(token: &Token<S>, scope: S) -> Self {
        let grants = token.granted & Set::implying(scope);
        let is_granted = !grants.has_none();
        let needed = if is_granted { grants } else { Set::from(scope) };
        let declared = token.declarable();
        let from_grants = needed.closure() & Set::implying(scope);
        // With the gates before those open, does the declaration reach what is needed? Else its own way there is shut.
        let cut_off = (needed & declared.closure()) - declared.closure_through(token.open() | from_grants);
        let from_declared = declared.closure() & cut_off.with_implying();
        let is_declared = (needed - declared.closure()).has_none();
        Self { is_granted, is_declared, way: from_grants | from_declared }
    }
}

impl<S: CatalogScope> Token<S> {
    /// Why no grant conveys the scope. Nothing, where one does.
    pub(super) fn causes_before_closure(&self, scope: S) -> impl Iterator<Item = Cause<S>> + use<S> {
        let conveyed = self.granted & self.conveying() & Set::implying_through(scope, self.open());
        let unconveyed = conveyed.has_none().then(|| Unconveyed::new(self, scope));
        let gates = self.conditions().map(|conditions| conditions.gates);
        unconveyed.into_iter().flat_map(move |unconveyed| {
            let not_granted = (!unconveyed.is_granted).then_some(Cause::NotGranted);
            let not_declared = (!unconveyed.is_declared).then_some(Cause::NotDeclared);
            let shut =
                S::Gate::ALL.iter().copied().filter(move |&gate| gates.is_some_and(|gates| !gates.is_open(gate)));
            let between = move |gate: &S::Gate| !(S::policy().gates[gate.index()].scopes & unconveyed.way).has_none();
            not_granted.into_iter().chain(not_declared).chain(shut.filter(between).map(Cause::BehindGate))
        })
    }

    /// What takes the scope away even if a grant conveys it.
    pub(super) fn causes_after_closure(&self, scope: S) -> impl Iterator<Item = Cause<S>> + use<S> {
        let is_kept_by_roles = self.kept_by_roles().contains(scope);
        let actor = self.conditions().and_then(|conditions| conditions.actor);
        let by_actor = actor.filter(|_| !self.kept_by_actor().contains(scope)).map(Cause::CappedByActor);
        let roles = self.conditions().map(|conditions| conditions.roles).filter(|_| !is_kept_by_roles);
        let no_role = roles.filter(Roles::is_empty).map(|_| Cause::NoRole);
        let by_roles = roles.into_iter().flat_map(|roles| roles.iter()).map(Cause::CappedByRole);
        let limited = (!self.limit().contains(scope)).then_some(Cause::Limited);
        by_actor.into_iter().chain(no_role).chain(by_roles).chain(limited)
    }
}
