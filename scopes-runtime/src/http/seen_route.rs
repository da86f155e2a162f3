//! Which route a check saw, for who completes refusals on the way out.

use std::string::String;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// A place that an authentication layer leaves in a request, and that the check at the head of a handler fills. The layer may
/// stand where no route is known yet: around a service that a router has, or around the router.
#[derive(Clone, Debug, Default)]
pub(crate) struct SeenRoute(Arc<Mutex<Option<String>>>);

impl SeenRoute {
    /// The last check is the one of the handler.
    pub(crate) fn set(&self, route: String) {
        *self.lock() = Some(route);
    }

    pub(crate) fn get(&self) -> Option<String> {
        self.lock().clone()
    }

    /// Whether a check has been here.
    pub(crate) fn is_seen(&self) -> bool {
        self.lock().is_some()
    }

    /// A text is whole whatever happened to whoever wrote it.
    fn lock(&self) -> MutexGuard<'_, Option<String>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
