//! Why a token does not meet a requirement.

use core::fmt;

use crate::catalog::CatalogScope;
use crate::catalog::keys::KeyEnum as _;
use crate::requirement::shape::Shape as _;
use crate::requirement::{OfCatalog, Requirement};
use crate::set::Set;
use crate::token::Token;
#[cfg(feature = "frameworks")]
use crate::token::missing::MissingScopes;

/// Why a token does not meet a requirement, scope by scope. Made by [`Token::explain`].
///
/// `Display` is a line for a log. It names roles, gates and environment variables, which a client need not know of: what
/// a client is told stands in [`MissingScopes`](crate::MissingScopes).
#[derive(Clone, Copy)]
pub struct Explanation<'token, S: CatalogScope> {
    token: &'token Token<S>,
    missing: Set<S>,
}

impl<S: CatalogScope> Token<S> {
    /// Why `R` is not met, scope by scope, and which grants would help. For logs and operators: it says more than a
    /// client should be told.
    pub fn explain<R: OfCatalog<S>>(&self) -> Explanation<'_, S> {
        Explanation::of::<R>(self)
    }
}

impl<'token, S: CatalogScope> Explanation<'token, S> {
    pub(crate) fn of<R: Requirement<Scope = S>>(token: &'token Token<S>) -> Self {
        let held = token.scopes();
        let missing = if R::Shape::is_met_by(&held) {
            Set::ZERO
        } else {
            R::Shape::required_beside(&held, &token.reachable()) - held
        };
        Self { token, missing }
    }

    #[cfg(feature = "frameworks")]
    pub(crate) fn of_missing(token: &'token Token<S>, missing: &MissingScopes<S>) -> Self {
        Self { token, missing: missing.missing() }
    }

    /// Whether the token meets the requirement: there is nothing to explain.
    pub fn is_met(&self) -> bool {
        self.missing.has_none()
    }

    /// The scopes that are missing, those that [`MissingScopes::missing`](crate::MissingScopes::missing) names.
    pub fn missing(&self) -> Set<S> {
        self.missing
    }

    /// Each missing scope with its causes, in order of declaration.
    pub fn denials(&self) -> impl Iterator<Item = Denial<'token, S>> + use<'token, S> {
        let token = self.token;
        self.missing.iter().map(move |scope| Denial { token, scope })
    }
}

impl<S: CatalogScope> fmt::Display for Explanation<'_, S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.is_met() {
            return f.write_str("no scope is missing");
        }
        f.write_str(if self.missing.iter().nth(1).is_none() { "missing scope: " } else { "missing scopes: " })?;
        write_list(f, ", ", self.denials())
    }
}

impl<S: CatalogScope> fmt::Debug for Explanation<'_, S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.denials()).finish()
    }
}

/// A scope that is not effective on a token, and why.
#[derive(Clone, Copy)]
pub struct Denial<'token, S: CatalogScope> {
    token: &'token Token<S>,
    scope: S,
}

impl<S: CatalogScope> Denial<'_, S> {
    /// The scope.
    pub fn scope(&self) -> S {
        self.scope
    }

    /// Everything that keeps the scope from being effective, at least one cause.
    pub fn causes(&self) -> impl Iterator<Item = Cause<S>> {
        self.causes_before_closure().chain(self.causes_after_closure())
    }

    /// The grants of which each one alone would make the scope effective: the scope and those that imply it. None where
    /// something stands against it that no grant removes.
    pub fn sufficient(&self) -> Set<S> {
        if self.token.reachable().contains(self.scope) {
            self.token.conveying() & Set::implying(self.scope)
        } else {
            Set::ZERO
        }
    }

    /// Why no grant conveys the scope.
    fn causes_before_closure(&self) -> impl Iterator<Item = Cause<S>> {
        let token = self.token;
        let granted = token.granted() & Set::implying(self.scope);
        let is_conveyed = !(granted & token.conveying()).has_none();
        let is_declared = (granted - token.declarable()).has_none() && token.declarable().contains(self.scope);
        let not_granted = granted.has_none().then_some(Cause::NotGranted);
        let not_declared = (!is_conveyed && !is_declared).then_some(if token.is_declared() {
            Cause::NotDeclared
        } else {
            Cause::NothingDeclared
        });
        let gates = S::Gate::ALL.iter().copied().filter(move |&gate| {
            let behind = S::policy().gates[gate.index()].scopes;
            let stands_before = behind.contains(self.scope) || (!is_conveyed && !(granted & behind).has_none());
            stands_before && !token.gates().is_open(gate)
        });
        not_granted.into_iter().chain(not_declared).chain(gates.map(Cause::BehindGate))
    }

    /// What takes the scope away even if a grant conveys it.
    fn causes_after_closure(&self) -> impl Iterator<Item = Cause<S>> {
        let token = self.token;
        let is_kept_by_actor = token.kept_by_actor().contains(self.scope);
        let is_kept_by_roles = token.kept_by_roles().contains(self.scope);
        let by_actor = match token.actor() {
            Some(actor) => (!is_kept_by_actor).then_some(Cause::CappedByActor(actor)),
            None if S::Actor::ALL.is_empty() => None,
            None => (!(is_kept_by_actor && is_kept_by_roles)).then_some(Cause::NoActor),
        };
        let roles = token.roles();
        let no_role = (!is_kept_by_roles && roles.iter().next().is_none()).then_some(Cause::NoRole);
        let by_roles = roles.iter().filter(move |_| !is_kept_by_roles).map(Cause::CappedByRole);
        let limited = (!token.limit().contains(self.scope)).then_some(Cause::Limited);
        by_actor.into_iter().chain(no_role).chain(by_roles).chain(limited)
    }
}

impl<S: CatalogScope> fmt::Display for Denial<'_, S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} (", self.scope)?;
        write_list(f, "; ", self.causes())?;
        if self.sufficient().has_none() {
            f.write_str(": no grant is enough)")
        } else {
            write!(f, ": grant {})", self.scope)
        }
    }
}

impl<S: CatalogScope> fmt::Debug for Denial<'_, S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Denial")
            .field("scope", &self.scope)
            .field("causes", &List(self))
            .field("sufficient", &self.sufficient())
            .finish()
    }
}

/// The causes of a denial, for `Debug`.
struct List<'a, 'token, S: CatalogScope>(&'a Denial<'token, S>);

impl<S: CatalogScope> fmt::Debug for List<'_, '_, S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.0.causes()).finish()
    }
}

/// What keeps a scope from being effective on a token.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Cause<S: CatalogScope> {
    /// Neither the scope nor one that implies it was granted.
    NotGranted,
    /// The app has not declared the scope, or the grants that imply it.
    NotDeclared,
    /// The catalog says `declared = true`, and [`Token::declared`] was not called.
    NothingDeclared,
    /// This gate is shut, and the scope, or every grant that implies it, is behind it.
    BehindGate(S::Gate),
    /// This actor does not keep the scope.
    CappedByActor(S::Actor),
    /// [`Token::acting_as`] was not called, and the most capped actor, with the roles of the token, does not keep the scope.
    NoActor,
    /// This role does not keep the scope, nor does another role of the user.
    CappedByRole(S::Role),
    /// Roles count, and the token has none: [`Token::with_role`] was not called.
    NoRole,
    /// The scope is outside of what [`Token::limited_to`] allows.
    Limited,
}

impl<S: CatalogScope> fmt::Display for Cause<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotGranted => f.write_str("not granted"),
            Self::NotDeclared => f.write_str("not declared by the app"),
            Self::NothingDeclared => f.write_str("the token does not say what its app declared"),
            Self::BehindGate(gate) => match S::policy().gates[gate.index()].variable {
                "" => write!(f, "behind gate `{gate}`"),
                variable => write!(f, "behind gate `{gate}`, which reads {variable}"),
            },
            Self::CappedByActor(actor) => write!(f, "capped by actor `{actor}`"),
            Self::NoActor => f.write_str("the token does not say its actor"),
            Self::CappedByRole(role) => write!(f, "capped by role `{role}`"),
            Self::NoRole => f.write_str("the token does not say its role"),
            Self::Limited => f.write_str("outside of what the token is limited to"),
        }
    }
}

fn write_list<T: fmt::Display>(
    f: &mut fmt::Formatter<'_>,
    separator: &str,
    items: impl Iterator<Item = T>,
) -> fmt::Result {
    for (position, item) in items.enumerate() {
        if position > 0 {
            f.write_str(separator)?;
        }
        write!(f, "{item}")?;
    }
    Ok(())
}
