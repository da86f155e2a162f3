//! A place for a value beside a request of rocket, which can be filled later.

use std::sync::{Mutex, MutexGuard, PoisonError};

use rocket::Request;

/// A place in a request's local cache. The cache keeps the first value of a type for good, so it gets the place, empty, and
/// what is left goes in there: a guard that looks too early finds nothing, and changes nothing about what comes.
pub(crate) struct Place<T>(Mutex<Option<T>>);

impl<T: Clone + Send + 'static> Place<T> {
    pub(crate) fn of<'r>(request: &'r Request<'_>) -> &'r Self {
        request.local_cache(|| Self(Mutex::new(None)))
    }

    pub(crate) fn set(&self, value: T) {
        *self.lock() = Some(value);
    }

    pub(crate) fn get(&self) -> Option<T> {
        self.lock().clone()
    }

    pub(crate) fn clear(&self) {
        *self.lock() = None;
    }

    /// A plain value is whole whatever happened to whoever wrote it.
    fn lock(&self) -> MutexGuard<'_, Option<T>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
