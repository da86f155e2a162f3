//! Lets a guard describe itself to routers that record it.

use crate::attributes::reason::Reason;
use crate::attributes::scopeless::{Authenticated, CatalogToken, Public};
use crate::catalog::identity::CatalogId;
use crate::catalog::{CatalogScope, scope_from_name};
use crate::requirement::granted::Granted;
use crate::requirement::shape::{Describe, Shape as _};
use crate::requirement::{Requirement, ScopeOf};

/// What an attribute gives to a function as its first parameter, or checks in its body: `Granted`, `Authenticated` or `Public`.
#[doc(hidden)]
pub trait Described {
    fn describe(to: &mut dyn DescribeGuard);
}

/// What listens to a guard. Scopes that are required and optional follow, as a requirement says what it is made of.
#[doc(hidden)]
pub trait DescribeGuard: Describe {
    /// Scopes of this catalog are spoken of, some of which are sensitive.
    fn catalog(&mut self, id: CatalogId, is_sensitive: fn(&str) -> bool);
    fn authenticated(&mut self);
    fn public(&mut self, reason: &'static str);
}

/// Says which catalog is spoken of.
pub(crate) fn speak_of<S: CatalogScope>(to: &mut dyn DescribeGuard) {
    to.catalog(CatalogId::of::<S>(), |name| {
        scope_from_name::<S>(name).is_ok_and(|scope| S::sensitive().contains(scope))
    });
}

impl<R: Requirement> Described for Granted<R> {
    fn describe(to: &mut dyn DescribeGuard) {
        speak_of::<ScopeOf<R>>(to);
        R::Shape::describe::<ScopeOf<R>>(to);
    }
}

impl<T: CatalogToken> Described for Authenticated<T> {
    fn describe(to: &mut dyn DescribeGuard) {
        speak_of::<T::Scope>(to);
        to.authenticated();
        T::describe_optional(to);
    }
}

impl<Why: Reason> Described for Public<Why> {
    fn describe(to: &mut dyn DescribeGuard) {
        to.public(Why::REASON);
        Why::describe_optional(to);
    }
}
