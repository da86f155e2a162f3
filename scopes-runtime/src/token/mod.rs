//! The authority that requirements are checked against.

pub(crate) mod explain;
pub(crate) mod gates;
pub(crate) mod missing;

use core::fmt;

use crate::catalog::keys::Keys;
use crate::catalog::{CatalogScope, Unconditional};
use crate::catalog::{HasActors, HasDeclared, HasGates, HasRoles};
use crate::requirement::granted::Granted;
use crate::requirement::shape::Shape as _;
use crate::requirement::{OfCatalog, Requirement};
use crate::set::Set;
use crate::token::gates::Gates;
use crate::token::missing::MissingScopes;

/// What a caller may do: the scopes that were granted, reduced to those that are effective.
///
/// `scopes!` gives it the name `Token` in the catalog's module. The effective scopes are computed when the token is
/// made; a check afterwards is a test of bits.
///
/// ```text
/// granted     what the token was given
///    │  ∩ declared     what its app may ask for, and what that implies
///    │  ∩ open gates
///    ▼
///  base ─ closure ─►   with everything implied
///    │  ∩ open gates
///    │  ∩ actor        what the actor keeps
///    │  ∩ roles        what any of the roles keeps, where the actor is capped by them
///    │  ∩ limit        what another authority allows, and what that implies
///    ▼
/// effective   what requirements are checked against
/// ```
///
/// No step adds a scope that was not granted or implied by a grant. What a token does not say counts against it: without
/// declared scopes, or without a role where roles count, nothing is effective; a gate that is not mentioned is shut;
/// without an actor all of them cap it at once. A catalog that has none of these has no such steps.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Token<S: CatalogScope> {
    granted: Set<S>,
    declared: Option<Set<S>>,
    actor: Option<S::Actor>,
    roles: Keys<S::Role>,
    gates: Gates<S>,
    limit: Option<Set<S>>,
    effective: Set<S>,
}

impl<S: CatalogScope> Token<S> {
    /// A token that was granted these scopes.
    pub fn new(granted: Set<S>) -> Self {
        let token = Self {
            granted,
            declared: None,
            actor: None,
            roles: Keys::NONE,
            gates: Gates::NONE,
            limit: None,
            effective: Set::ZERO,
        };
        token.evaluate()
    }

    /// Says what the app has declared: the scopes it may ask for at most. A grant that neither they are nor imply
    /// conveys nothing. A second call replaces the first.
    #[must_use = "a token is a value: what it is told is in the token that is returned"]
    pub fn declared(self, scopes: Set<S>) -> Self
    where
        S: HasDeclared,
    {
        Self { declared: Some(scopes.closure()), ..self }.evaluate()
    }

    /// Says as whom the token acts. A second call replaces the first.
    #[must_use = "a token is a value: what it is told is in the token that is returned"]
    pub fn acting_as(self, actor: S::Actor) -> Self
    where
        S: HasActors,
    {
        Self { actor: Some(actor), ..self }.evaluate()
    }

    /// Says which role the user has, and no other. A second call replaces the first.
    #[must_use = "a token is a value: what it is told is in the token that is returned"]
    pub fn with_role(self, role: S::Role) -> Self
    where
        S: HasRoles,
    {
        self.with_roles([role])
    }

    /// Says which roles the user has: what any of them keeps is kept. Without one nothing is. A second call replaces the
    /// first.
    #[must_use = "a token is a value: what it is told is in the token that is returned"]
    pub fn with_roles(self, roles: impl IntoIterator<Item = S::Role>) -> Self
    where
        S: HasRoles,
    {
        Self { roles: roles.into_iter().collect(), ..self }.evaluate()
    }

    /// Says which gates are open. A second call replaces the first.
    #[must_use = "a token is a value: what it is told is in the token that is returned"]
    pub fn with_gates(self, gates: Gates<S>) -> Self
    where
        S: HasGates,
    {
        Self { gates, ..self }.evaluate()
    }

    /// Limits the token to what another authority allows: these scopes and what they imply. A second call limits it
    /// further.
    #[must_use = "a token is a value: what it is told is in the token that is returned"]
    pub fn limited_to(self, scopes: Set<S>) -> Self {
        let closed = scopes.closure();
        let limit = self.limit.map_or(closed, |limit| limit & closed);
        Self { limit: Some(limit), ..self }.evaluate()
    }

    /// The scopes that the token was made with.
    pub fn granted(&self) -> Set<S> {
        self.granted
    }

    /// The grants that convey nothing because the app has not declared them: worth a line in the log.
    pub fn undeclared(&self) -> Set<S>
    where
        S: HasDeclared,
    {
        self.granted - self.declarable()
    }

    /// The scopes that are effective: what requirements are checked against.
    #[inline]
    pub fn scopes(&self) -> Set<S> {
        self.effective
    }

    /// A proof that the token may do what `R` asks for. `R` is inferred from where the proof goes.
    ///
    /// # Errors
    ///
    /// [`MissingScopes`] names what is required and what of it is missing.
    #[inline]
    pub fn authorize<R: OfCatalog<S>>(&self) -> Result<Granted<R>, MissingScopes<S>> {
        self.check()
    }

    #[inline]
    pub(crate) fn check<R: Requirement<Scope = S>>(&self) -> Result<Granted<R>, MissingScopes<S>> {
        if R::Shape::is_met_by(&self.effective) {
            Ok(Granted::new())
        } else {
            Err(MissingScopes::of::<R>(self.effective, self.reachable()))
        }
    }

    fn evaluate(self) -> Self {
        Self { effective: (self.granted & self.conveying()).closure() & self.allowed(), ..self }
    }

    /// The scopes that grants could make effective on this token. From all others a gate, an actor, a role, the
    /// declaration or a limit keeps it.
    pub(crate) fn reachable(&self) -> Set<S> {
        self.conveying().closure() & self.allowed()
    }

    /// The scopes that convey something if they are granted.
    pub(crate) fn conveying(&self) -> Set<S> {
        self.declarable() & self.ungated()
    }

    /// What the app may ask for.
    pub(crate) fn declarable(&self) -> Set<S> {
        if S::policy().declared { self.declared.unwrap_or_default() } else { Set::all() }
    }

    /// What is behind no shut gate.
    pub(crate) fn ungated(&self) -> Set<S> {
        S::policy().behind_open(self.gates.entries())
    }

    /// What may be effective, whatever is granted.
    fn allowed(&self) -> Set<S> {
        self.ungated() & self.kept_by_actor() & self.kept_by_roles() & self.limit()
    }

    pub(crate) fn kept_by_actor(&self) -> Set<S> {
        S::policy().kept_by_actor(self.actor)
    }

    /// What the roles leave: everything where they do not count.
    pub(crate) fn kept_by_roles(&self) -> Set<S> {
        let policy = S::policy();
        if policy.is_capped_by_role(self.actor) { policy.kept_by_roles(self.roles) } else { Set::all() }
    }

    pub(crate) fn limit(&self) -> Set<S> {
        self.limit.unwrap_or_else(Set::all)
    }

    pub(crate) fn is_declared(&self) -> bool {
        self.declared.is_some()
    }

    pub(crate) fn actor(&self) -> Option<S::Actor> {
        self.actor
    }

    pub(crate) fn roles(&self) -> Keys<S::Role> {
        self.roles
    }

    pub(crate) fn gates(&self) -> Gates<S> {
        self.gates
    }
}

impl<S: CatalogScope> fmt::Debug for Token<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let policy = S::policy();
        let mut token = f.debug_struct("Token");
        token.field("granted", &self.granted);
        if policy.declared {
            token.field("declared", &self.declared);
        }
        if !policy.actors.is_empty() {
            token.field("actor", &self.actor);
        }
        if !policy.roles.is_empty() {
            token.field("roles", &self.roles);
        }
        if !policy.gates.is_empty() {
            token.field("gates", &self.gates.entries());
        }
        token.field("limit", &self.limit).field("effective", &self.effective).finish()
    }
}

impl<S: CatalogScope> Set<S> {
    /// A proof that a token granted this set may do what `R` asks for.
    ///
    /// For catalogs without roles, actors, gates and `declared` only; for any other make a [`Token`].
    ///
    /// # Errors
    ///
    /// [`MissingScopes`] where the set, closed under implication, does not meet the requirement.
    pub fn authorize<R>(self) -> Result<Granted<R>, MissingScopes<S>>
    where
        S: Unconditional,
        R: OfCatalog<S>,
    {
        Token::new(self).authorize()
    }
}

/// Beside this impl the compiler says of `Token::from(set)` what it lacks, and not that a set is no token.
impl<S: CatalogScope> From<&Self> for Token<S> {
    fn from(token: &Self) -> Self {
        *token
    }
}

impl<S: Unconditional> From<Set<S>> for Token<S> {
    fn from(granted: Set<S>) -> Self {
        Self::new(granted)
    }
}

/// Something that carries a token: the claims of a request, a session, a token itself.
///
/// `#[requires(…, token = claims)]` checks the token of its expression.
#[diagnostic::on_unimplemented(
    message = "`{Self}` carries no token to check",
    label = "a token is needed here",
    note = "implement `scopes::HasToken` for `{Self}`, or name an expression that is a `Token`"
)]
pub trait HasToken {
    /// The catalog of the token.
    type Scope: CatalogScope;

    /// The token.
    fn token(&self) -> &Token<Self::Scope>;
}

impl<S: CatalogScope> HasToken for Token<S> {
    type Scope = S;

    fn token(&self) -> &Self {
        self
    }
}

impl<T: HasToken + ?Sized> HasToken for &T {
    type Scope = T::Scope;

    fn token(&self) -> &Token<T::Scope> {
        (**self).token()
    }
}
