//! Which authentication layers ran, and which there are: for the log, where a request has no credentials.

use std::sync::{Mutex, MutexGuard, PoisonError};
use std::vec::Vec;

use crate::catalog::CatalogScope;
use crate::catalog::identity::CatalogId;

/// What an authentication layer leaves beside the credentials: whose they are, in a form that the handlers of every catalog
/// can read.
#[derive(Clone, Copy, Debug)]
pub(crate) struct AuthenticatedFor(pub(crate) CatalogId);

/// The catalogs for which this program has made an authentication layer. They are as many as `scopes!` is called.
static ANNOUNCED: Mutex<Vec<CatalogId>> = Mutex::new(Vec::new());

/// Says that there is an authentication layer for this catalog, somewhere.
pub(crate) fn announce<S: CatalogScope>() {
    let (mut announced, id) = (announced(), CatalogId::of::<S>());
    if !announced.contains(&id) {
        announced.push(id);
    }
}

/// Whether there is an authentication layer for this catalog, somewhere.
pub(crate) fn is_announced<S: CatalogScope>() -> bool {
    announced().contains(&CatalogId::of::<S>())
}

/// A list is whole whatever happened to whoever wrote it.
fn announced() -> MutexGuard<'static, Vec<CatalogId>> {
    ANNOUNCED.lock().unwrap_or_else(PoisonError::into_inner)
}
