//! The first parameter of a handler, which decides what is recorded of its route and what is checked.

use super::head::Head;
use crate::attributes::guards::Described;
use crate::attributes::reason::Reason;
use crate::attributes::scopeless::{Authenticated, CatalogToken, Public};
use crate::http::check::Asked as _;
use crate::http::refusal::Refusal;
use crate::requirement::Requirement;
use crate::requirement::granted::Granted;
use crate::routes::RouteGuard;

/// The proof of a check, or the reason why there is none.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is neither a proof nor a reason",
    label = "not `Granted`, `Authenticated` or `Public`"
)]
pub trait Guard: Described {
    /// The check that a router makes. It is the one of the extractor.
    #[doc(hidden)]
    fn check(head: Head<'_>) -> Result<(), Refusal>;
}

/// What a router records of a guard.
pub struct KnownGuard(pub(super) RouteGuard);

impl<R: Requirement> Guard for Granted<R> {
    fn check(head: Head<'_>) -> Result<(), Refusal> {
        head.authorize::<R>().map(|_| ())
    }
}

impl<T: CatalogToken> Guard for Authenticated<T> {
    fn check(head: Head<'_>) -> Result<(), Refusal> {
        head.token::<T::Scope>().map(|_| ())
    }
}

impl<Why: Reason> Guard for Public<Why> {
    fn check(head: Head<'_>) -> Result<(), Refusal> {
        head.see_route();
        Ok(())
    }
}
