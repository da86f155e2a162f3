//! The first parameter of a handler, which decides what is recorded of its route and what is checked.

use poem::Request;

use crate::attributes::guards::Described;
use crate::attributes::reason::Reason;
use crate::attributes::scopeless::{Authenticated, CatalogToken, Public};
use crate::http::check::{Asked as _, valid_token};
use crate::http::proof::authorize;
use crate::http::refusal::Refusal;
use crate::requirement::Requirement;
use crate::requirement::granted::Granted;

/// The proof of a check, or the reason why there is none.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is neither a proof nor a reason",
    label = "not `Granted`, `Authenticated` or `Public`"
)]
pub trait Guard: Described + 'static {
    /// The check that a route makes. It is the one of the extractor.
    #[doc(hidden)]
    fn check(request: &Request) -> Result<(), Refusal>;
}

impl<R: Requirement> Guard for Granted<R> {
    fn check(request: &Request) -> Result<(), Refusal> {
        authorize::<R>(request.data(), request).map(|_| ())
    }
}

impl<T: CatalogToken> Guard for Authenticated<T> {
    fn check(request: &Request) -> Result<(), Refusal> {
        valid_token::<T::Scope>(request.data(), request).map(|_| ())
    }
}

impl<Why: Reason> Guard for Public<Why> {
    fn check(request: &Request) -> Result<(), Refusal> {
        request.see_route();
        Ok(())
    }
}
