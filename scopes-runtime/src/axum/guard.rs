//! What a handler carries as its first parameter: what is recorded of it, and what is checked.

use super::head::Head;
use crate::attributes::scopeless::{Authenticated, Public, Reason};
use crate::catalog::access::Access;
use crate::http::refusal::Refusal;
use crate::requirement::Requirement;
use crate::requirement::granted::Granted;
use crate::routes::{RequiredScopes, RouteGuard};
use crate::token::HasToken;

/// The proof of a check, or the reason why there is none.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is neither a proof nor a reason",
    label = "not `Granted`, `Authenticated` or `Public`"
)]
pub trait Guard {
    /// What a router writes down.
    #[doc(hidden)]
    fn recorded() -> RouteGuard;

    /// The check that a router makes. It is the one of the extractor.
    #[doc(hidden)]
    fn check(head: Head<'_>) -> Result<(), Refusal>;
}

/// What a router has to know of a guard.
pub struct KnownGuard {
    pub(super) recorded: RouteGuard,
    pub(super) check: Check,
}

/// The check of a guard.
pub(super) type Check = fn(Head<'_>) -> Result<(), Refusal>;

impl KnownGuard {
    pub(super) fn of<G: Guard>() -> Self {
        Self { recorded: G::recorded(), check: G::check }
    }
}

impl<R: Requirement> Guard for Granted<R> {
    fn recorded() -> RouteGuard {
        RouteGuard::of_catalog::<R::Scope>(Access::Requires(RequiredScopes::of::<R>()))
    }

    fn check(head: Head<'_>) -> Result<(), Refusal> {
        head.authorize::<R>().map(|_| ())
    }
}

impl<T: HasToken> Guard for Authenticated<T> {
    fn recorded() -> RouteGuard {
        RouteGuard::of_catalog::<T::Scope>(Access::Authenticated)
    }

    fn check(head: Head<'_>) -> Result<(), Refusal> {
        head.token::<T::Scope>().map(|_| ())
    }
}

impl<Why: Reason> Guard for Public<Why> {
    fn recorded() -> RouteGuard {
        RouteGuard::public(Why::REASON)
    }

    fn check(head: Head<'_>) -> Result<(), Refusal> {
        head.see_route();
        Ok(())
    }
}
