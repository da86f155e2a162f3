//! What a guard says of itself, to whoever writes it down.

use crate::attributes::reason::Reason;
use crate::attributes::scopeless::{Authenticated, CatalogToken, Public};
use crate::catalog::identity::CatalogId;
use crate::requirement::Requirement;
use crate::requirement::granted::Granted;
use crate::requirement::shape::{Describe, Shape as _};

/// What an attribute gives to a function as its first parameter, or checks in its body: `Granted`, `Authenticated` or `Public`.
#[doc(hidden)]
pub trait Described {
    fn describe(to: &mut dyn DescribeGuard);
}

/// What listens to a guard. Scopes that are required and optional follow, as a requirement says what it is made of.
#[doc(hidden)]
pub trait DescribeGuard: Describe {
    /// Scopes of this catalog are spoken of.
    fn catalog(&mut self, id: CatalogId);
    fn authenticated(&mut self);
    fn public(&mut self, reason: &'static str);
}

impl<R: Requirement> Described for Granted<R> {
    fn describe(to: &mut dyn DescribeGuard) {
        to.catalog(CatalogId::of::<R::Scope>());
        R::Shape::describe::<R::Scope>(to);
    }
}

impl<T: CatalogToken> Described for Authenticated<T> {
    fn describe(to: &mut dyn DescribeGuard) {
        to.catalog(CatalogId::of::<T::Scope>());
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
