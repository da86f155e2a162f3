//! The authority that requirements are checked against.

use core::fmt;

use crate::catalog::{CatalogScope, Unconditional};
use crate::granted::Granted;
use crate::missing::MissingScopes;
use crate::requirement::{OfCatalog, Requirement};
use crate::set::Set;

/// What a caller may do: the scopes that were granted, reduced to those that are effective.
///
/// `scopes!` gives it the name `Token` in the catalog's module. The effective scopes are computed when the token is
/// made; a check afterwards is a test of bits.
///
/// A granted scope is effective with everything it implies. A scope behind a gate conveys nothing, and a catalog with
/// roles, actors or `declared = true` conveys nothing to a token that does not say which ones are its own.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Token<S: CatalogScope> {
    granted: Set<S>,
    limit: Option<Set<S>>,
    effective: Set<S>,
}

impl<S: CatalogScope> Token<S> {
    /// A token that was granted these scopes.
    pub fn new(granted: Set<S>) -> Self {
        Self { granted, limit: None, effective: Set::ZERO }.evaluate()
    }

    /// Limits the token to what another authority allows: these scopes and what they imply. A second call limits it
    /// further.
    #[must_use]
    pub fn limited_to(self, scopes: Set<S>) -> Self {
        let closed = scopes.closure();
        let limit = self.limit.map_or(closed, |limit| limit & closed);
        Self { limit: Some(limit), ..self }.evaluate()
    }

    /// The scopes that the token was made with.
    pub fn granted(&self) -> Set<S> {
        self.granted
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
        if R::is_met_by(&self.effective) { Ok(Granted::new()) } else { Err(MissingScopes::of::<R>(self)) }
    }

    /// The scopes that grants could make effective on this token. From all others a role, an actor, a gate or a limit
    /// keeps it.
    pub(crate) fn reachable(&self) -> Set<S> {
        Self { granted: Set::all(), ..*self }.evaluate().effective
    }

    fn evaluate(self) -> Self {
        let policy = S::policy();
        let open = policy.gates.iter().fold(Set::all(), |open, &gated| open - gated);
        let base = if policy.declared { Set::ZERO } else { self.granted & open };
        let mut effective = base.closure() & open & policy.cap_of_nobody();
        if let Some(limit) = self.limit {
            effective &= limit;
        }
        Self { effective, ..self }
    }
}

impl<S: CatalogScope> fmt::Debug for Token<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Token")
            .field("granted", &self.granted)
            .field("limit", &self.limit)
            .field("effective", &self.effective)
            .finish()
    }
}

impl<S: Unconditional> From<Set<S>> for Token<S> {
    fn from(granted: Set<S>) -> Self {
        Self::new(granted)
    }
}

/// What the catalog says about tokens beyond their grants, as masks.
#[doc(hidden)]
#[derive(Debug)]
pub struct Policy<S: CatalogScope> {
    /// Tokens carry what their app may ask for at most.
    pub declared: bool,
    /// The scopes behind each gate.
    pub gates: &'static [Set<S>],
    /// What each role keeps.
    pub roles: &'static [Set<S>],
    /// What each actor keeps, and whether the user's role caps it.
    pub actors: &'static [(Set<S>, bool)],
}

impl<S: CatalogScope> Policy<S> {
    /// What is left to a token that names neither actor nor role: it is capped as every actor is.
    fn cap_of_nobody(&self) -> Set<S> {
        let by_role = if self.actors.is_empty() {
            !self.roles.is_empty()
        } else {
            self.actors.iter().any(|&(_, capped_by_role)| capped_by_role)
        };
        if by_role {
            return Set::ZERO;
        }
        self.actors.iter().fold(Set::all(), |cap, &(keeps, _)| cap & keeps)
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
