//! What is logged about requests: one target and the same fields, whoever answers. The documentation of the `scopes` crate
//! lists them.

use core::fmt;

use crate::catalog::CatalogScope;
use crate::catalog::identity::CatalogId;
use crate::http::check::LayerPlace;
use crate::token::missing::RefusedScopes;

/// The target of every event.
pub(crate) const TARGET: &str = "scopes";

/// A token does not reach. Where no grant would help, nothing is missing from it.
#[cold]
pub(crate) fn refused<S: CatalogScope>(route: &str, status: u16, scopes: &RefusedScopes<S>, cause: &str) {
    let (catalog, required, missing) = (S::CATALOG_NAME, scopes.required, scopes.missing);
    if scopes.can_be_granted {
        tracing::info!(target: TARGET, route, status, catalog, %required, %missing, cause, "a token is refused");
    } else {
        let unavailable = missing;
        tracing::info!(target: TARGET, route, status, catalog, %required, %unavailable, cause, "a token is refused");
    }
}

/// What verifies tokens did not answer.
#[cold]
pub(crate) fn unavailable<S: CatalogScope>(route: &str) {
    let (status, catalog, cause) = (503, S::CATALOG_NAME, "what verifies tokens did not answer");
    tracing::info!(target: TARGET, route, status, catalog, cause, "nobody knows whether a token is good");
}

/// What verifies tokens failed, and how.
#[cold]
pub(crate) fn not_verified(cause: &impl fmt::Display) {
    tracing::error!(target: TARGET, %cause, "a token could not be verified");
}

/// The catalog lists no endpoint for a request.
#[cfg(feature = "tower")]
#[cold]
pub(crate) fn not_listed<S: CatalogScope>(route: &str, status: u16, cause: &str) {
    tracing::info!(target: TARGET, route, status, catalog = S::CATALOG_NAME, cause, "a request has no endpoint");
}

/// The path of a request is not the one that the client sent.
#[cfg(feature = "tower")]
#[cold]
pub(crate) fn path_changed<S: CatalogScope>(route: &str, cause: &str) {
    let (status, catalog) = (500, S::CATALOG_NAME);
    tracing::error!(target: TARGET, route, status, catalog, cause, "the path of a request was changed");
}

/// Nothing writes the answers to refused requests.
#[cfg(feature = "rocket")]
#[cold]
pub(crate) fn no_refusals() {
    let cause = "a guard cannot, and no fairing does: attach `scopes::rocket::Refusals`";
    tracing::error!(target: TARGET, cause, "refused requests get no challenge");
}

/// A rocket does not start.
#[cfg(feature = "rocket")]
#[cold]
pub(crate) fn not_launched(catalog: &str, cause: &str) {
    tracing::error!(target: TARGET, catalog, cause, "the rocket is not launched");
}

/// Nobody can say who calls.
#[cold]
pub(crate) fn not_authenticated(route: &str, needed: CatalogId, cause: &NotAuthenticated) {
    let (status, catalog, cause) = (500, needed.name(), InWords { needed, cause });
    tracing::error!(target: TARGET, route, status, catalog, %cause, "a request was not authenticated");
}

/// Why nobody can say who calls: a mistake of the service.
pub(crate) enum NotAuthenticated {
    /// The layer of this catalog ran.
    Other(CatalogId),
    /// No layer ran, and there is one that should have.
    Elsewhere(LayerPlace),
    /// There is no layer that should have run.
    Nowhere(LayerPlace),
}

struct InWords<'c> {
    needed: CatalogId,
    cause: &'c NotAuthenticated,
}

impl fmt::Display for InWords<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self.cause {
            NotAuthenticated::Other(left) => write_other(f, left, self.needed),
            NotAuthenticated::Elsewhere(LayerPlace { covers, .. }) => {
                write!(f, "the authentication layer of this catalog covers other routes only: {covers}")
            }
            NotAuthenticated::Nowhere(LayerPlace { everywhere, .. }) => write!(
                f,
                "no authentication layer ran: put one around all routes, such as {everywhere}; one of your own leaves \
                 `Credentials<Token>` in every request, with the token of the catalog and no claims around it"
            ),
        }
    }
}

fn write_other(f: &mut fmt::Formatter<'_>, left: CatalogId, needed: CatalogId) -> fmt::Result {
    let remedy = if left.name() == needed.name() {
        "each `scopes!` makes its own types, call it once"
    } else {
        "this part of the service needs a verifier of its own"
    };
    let [left, needed] = [left, needed].map(|catalog| (catalog.name(), catalog.module()));
    write!(
        f,
        "the authentication layer left a token of catalog `{}` ({}), and one of `{}` ({}) is needed: {remedy}",
        left.0, left.1, needed.0, needed.1
    )
}
