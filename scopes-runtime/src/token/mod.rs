//! The authority that requirements are checked against.

#[cfg(feature = "std")]
mod alternatives;
mod cause;
pub(crate) mod conditions;
pub(crate) mod explain;
pub(crate) mod gates;
#[cfg(feature = "serde")]
mod held;
pub(crate) mod missing;
#[cfg(feature = "serde")]
pub(crate) mod role_claim;
pub(crate) mod roles;
pub(crate) mod unmet_set;

pub use cause::Cause;

use core::fmt;

use crate::catalog::{CatalogScope, HasActors, HasDeclared, HasRoles, Unconditional};
use crate::requirement::OfCatalog;
use crate::requirement::granted::Granted;
use crate::requirement::shape::Shape as _;
use crate::set::Set;
use crate::token::conditions::Conditions;
use crate::token::missing::MissingScopes;
use crate::token::roles::Roles;
use crate::token::unmet_set::UnmetSet;

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
///    │  ∩ actor        what the actor keeps
///    │  ∩ roles        what any of the roles keeps, where the actor is capped by them
///    │  ∩ limits       what other authorities allow, each with what it implies
///    ▼
/// effective   what requirements are checked against
/// ```
///
/// Whatever is implied here is implied by way of open scopes only: a scope behind a shut gate conveys nothing, and nothing
/// passes through it. No step adds a scope that was not granted or implied by a grant.
///
/// A catalog with roles, actors, gates or `declared` has a struct `Grant` with a field for each of them, and a token is made
/// of that: nothing can be left unsaid. Any other catalog has no such steps, and a token is made of a set by
/// [`new`](Self::new). A token that was made can only shrink: [`limited_to`](Self::limited_to).
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Token<S: CatalogScope> {
    granted: Set<S>,
    /// `None` for a token about which no role, actor, gate or declaration decides.
    conditions: Option<Conditions<S>>,
    /// What all limits allow, each of them closed.
    limit: Option<Set<S>>,
    effective: Set<S>,
}

impl<S: CatalogScope> Token<S> {
    /// A token that was granted these scopes, in a catalog that asks about nothing else.
    ///
    /// In a catalog with roles, actors, gates or `declared` write `Token::from(access::Grant { … })`.
    pub fn new(granted: Set<S>) -> Self
    where
        S: Unconditional,
    {
        Self::unrestricted(granted)
    }

    /// The authority of the program itself, for its background jobs and tests: these scopes and everything that they imply,
    /// whatever the catalog says of roles, actors, gates and `declared`.
    ///
    /// Nothing that a caller sent belongs here. It is the one word to search a program for.
    pub fn unrestricted(granted: Set<S>) -> Self {
        Self { granted, conditions: None, limit: None, effective: granted.closure() }
    }

    #[doc(hidden)]
    pub fn __of_grant(granted: Set<S>, conditions: Conditions<S>) -> Self {
        Self { granted, effective: conditions.effective(granted), conditions: Some(conditions), limit: None }
    }

    /// Limits the token to what another authority allows: these scopes and what they imply. Every further call limits it
    /// further.
    #[must_use = "a token is a value: the limited one is returned"]
    pub fn limited_to(self, scopes: Set<S>) -> Self {
        // A shut scope that the limit names stays in it, for `explain`: its gate is the cause. Nothing shut is effective.
        let allowed = scopes.closure_up_to(self.open());
        Self { limit: Some(self.limit() & allowed), effective: self.effective & allowed, ..self }
    }

    /// The scopes that the token was made with.
    pub fn granted(&self) -> Set<S> {
        self.granted
    }

    /// As whom the token acts. None for the program itself, of an [`unrestricted`](Self::unrestricted) token.
    pub fn actor(&self) -> Option<S::Actor>
    where
        S: HasActors,
    {
        self.conditions().and_then(|conditions| conditions.actor)
    }

    /// The roles of the user. The program itself, of an [`unrestricted`](Self::unrestricted) token, has none.
    pub fn roles(&self) -> Roles<S>
    where
        S: HasRoles,
    {
        self.conditions().map_or(Roles::NONE, |conditions| conditions.roles)
    }

    /// The grants that convey nothing because the app has not declared them: worth a line in the log.
    pub fn undeclared(&self) -> Set<S>
    where
        S: HasDeclared,
    {
        self.granted - self.declarable().closure()
    }

    /// The scopes that are effective: what requirements are checked against.
    #[inline]
    pub fn scopes(&self) -> Set<S> {
        self.effective
    }

    /// A proof that the token may do what `R` asks for. `R` is inferred from where the proof goes. To say it, write the type
    /// of the scope, `authorize::<orders::Read>()`, or of several: `authorize::<All<(orders::Read, orders::Write)>>()`. A
    /// second type beside the first is refused with *method takes 1 generic argument but 2 generic arguments were supplied*;
    /// removing it, as the compiler suggests, would drop a scope.
    ///
    /// # Errors
    ///
    /// [`MissingScopes`] names what is required and what of it is missing. Only who looks at it refuses anything: after
    /// `let _ = token.authorize::<…>()` everybody goes on.
    #[inline]
    pub fn authorize<R: OfCatalog<S>>(&self) -> Result<Granted<R>, MissingScopes<S>> {
        self.check()
    }

    /// Checks what [`authorize`](Self::authorize) checks, for callers that need no proof.
    ///
    /// # Errors
    ///
    /// [`MissingScopes`] names what is required and what of it is missing. Only who looks at it refuses anything: after
    /// `let _ = token.require::<…>()` everybody goes on.
    #[inline]
    pub fn require<R: OfCatalog<S>>(&self) -> Result<(), MissingScopes<S>> {
        self.check::<R>().map(|_| ())
    }

    /// Whether the token may do what `R` asks for, where the answer decides what is shown and refuses nobody.
    #[inline]
    #[must_use = "nothing is refused by asking: `require` returns the refusal"]
    pub fn allows<R: OfCatalog<S>>(&self) -> bool {
        R::Shape::is_met_by(&self.effective)
    }

    /// Checks that all of these scopes are effective, for scopes that are known at run time only. The empty set is met by
    /// every token.
    ///
    /// # Errors
    ///
    /// [`UnmetSet`] names the scopes and those of them that are missing. Only who looks at it refuses anything.
    pub fn require_all(&self, scopes: Set<S>) -> Result<(), UnmetSet<S>> {
        if (scopes - self.effective).has_none() { Ok(()) } else { Err(UnmetSet::of(scopes, self)) }
    }

    #[inline]
    pub(crate) fn check<R: OfCatalog<S>>(&self) -> Result<Granted<R>, MissingScopes<S>> {
        if R::Shape::is_met_by(&self.effective) { Ok(Granted::new()) } else { Err(MissingScopes::of::<R>(self)) }
    }

    /// The scopes that grants could make effective on this token. From all others a gate, an actor, a role, the
    /// declaration or a limit keeps it.
    pub(crate) fn reachable(&self) -> Set<S> {
        match self.conditions() {
            Some(conditions) => conditions.conveying() & conditions.kept() & self.limit(),
            None => self.limit(),
        }
    }

    /// Whether nothing but grants decides about any scope.
    #[inline]
    fn reaches_all(&self) -> bool {
        self.limit.is_none() && self.conditions().is_none()
    }

    /// What counts beside the grants. In a catalog without conditions the compiler knows that nothing does.
    #[inline]
    fn conditions(&self) -> Option<&Conditions<S>> {
        self.conditions.as_ref().filter(|_| !S::policy().is_empty())
    }

    /// The scopes that convey something if they are granted.
    fn conveying(&self) -> Set<S> {
        self.conditions().map_or_else(Set::all, Conditions::conveying)
    }

    /// What the app has declared; everything where that does not count.
    fn declarable(&self) -> Set<S> {
        self.conditions().map_or_else(Set::all, Conditions::declared)
    }

    /// The scopes that are behind no shut gate.
    fn open(&self) -> Set<S> {
        self.conditions().map_or_else(Set::all, Conditions::open)
    }

    fn kept_by_actor(&self) -> Set<S> {
        self.conditions().map_or_else(Set::all, Conditions::kept_by_actor)
    }

    fn kept_by_roles(&self) -> Set<S> {
        self.conditions().map_or_else(Set::all, Conditions::kept_by_roles)
    }

    fn limit(&self) -> Set<S> {
        self.limit.unwrap_or_else(Set::all)
    }
}

#[allow(clippy::missing_fields_in_debug, reason = "the conditions show what the catalog asks about, and nothing else")]
impl<S: CatalogScope> fmt::Debug for Token<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut token = f.debug_struct("Token");
        token.field("granted", &self.granted);
        match self.conditions() {
            Some(conditions) => conditions.show(&mut token),
            None if S::policy().is_empty() => {}
            None => _ = token.field("unrestricted", &true),
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
    /// [`MissingScopes`] where the set, closed under implication, does not meet the requirement. Only who looks at it refuses
    /// anything.
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

/// Something that carries a token: the claims of a request, a session, a token itself, and what points to one of these.
///
/// `#[requires(…, token = claims)]` checks the token of its expression.
#[diagnostic::on_unimplemented(
    message = "`{Self}` carries no token to check",
    label = "no token in this",
    note = "name an expression that is a `Token`, such as `claims.token`, or implement `scopes::HasToken` for your type",
    note = "where a type is asked for, as in `#[authenticated(…)]`, write the token of the catalog: `access::Token`"
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

/// What points to something that carries a token carries it too.
macro_rules! has_token {
    ($($pointer:ty),+) => {$(
        impl<T: HasToken + ?Sized> HasToken for $pointer {
            type Scope = T::Scope;

            fn token(&self) -> &Token<T::Scope> {
                (**self).token()
            }
        }
    )+};
}

has_token!(&T, &mut T);
#[cfg(feature = "std")]
has_token!(std::boxed::Box<T>, std::rc::Rc<T>, std::sync::Arc<T>);
