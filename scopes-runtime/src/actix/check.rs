//! The first parameter of a handler, which decides what is recorded of its route and what is checked.

use actix_web::{HttpMessage as _, HttpRequest};

use crate::attributes::guards::Described;
use crate::attributes::reason::Reason;
use crate::attributes::scopeless::{Authenticated, CatalogToken, Public};
use crate::http::check::valid_token;
use crate::http::proof::authorize;
use crate::http::refusal::Refusal;
use crate::requirement::Requirement;
use crate::requirement::granted::Granted;
use crate::routes::RouteGuard;

/// The check that runs before a handler.
pub(super) type Check = fn(&HttpRequest) -> Result<(), Refusal>;

/// The proof of a check, or the reason why there is none.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is neither a proof nor a reason",
    label = "not `Granted`, `Authenticated` or `Public`"
)]
pub trait Guard: Described {
    /// The check that a scope makes. It is the one of the extractor.
    #[doc(hidden)]
    fn check(request: &HttpRequest) -> Result<(), Refusal>;
}

/// What a scope records of a guard, and what it checks.
pub struct KnownGuard {
    pub(super) recorded: RouteGuard,
    pub(super) check: Check,
}

impl KnownGuard {
    pub(super) fn of<G: Guard>() -> Self {
        Self { recorded: RouteGuard::of::<G>(), check: G::check }
    }
}

impl<R: Requirement> Guard for Granted<R> {
    fn check(request: &HttpRequest) -> Result<(), Refusal> {
        authorize::<R>(request.extensions().get(), request).map(|_| ())
    }
}

impl<T: CatalogToken> Guard for Authenticated<T> {
    fn check(request: &HttpRequest) -> Result<(), Refusal> {
        valid_token::<T::Scope>(request.extensions().get(), request).map(|_| ())
    }
}

impl<Why: Reason> Guard for Public<Why> {
    fn check(_: &HttpRequest) -> Result<(), Refusal> {
        Ok(())
    }
}
