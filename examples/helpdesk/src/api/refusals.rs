//! How often callers lacked which scope, for those who operate the service.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

use axum::response::Response;
use scopes::Refusal;

/// Scopes, and how often callers lacked them.
#[derive(Clone, Default)]
pub(crate) struct Refusals(Arc<Mutex<BTreeMap<&'static str, usize>>>);

impl Refusals {
    /// Looks at an answer. What was refused stands in its extensions, whether a check or a handler refused it.
    pub(super) fn count(&self, response: Response) -> Response {
        let missing = response.extensions().get().map_or(&[][..], Refusal::missing);
        let mut counts = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        for scope in missing {
            *counts.entry(scope).or_default() += 1;
        }
        drop(counts);
        response
    }

    pub(crate) fn counted(&self) -> BTreeMap<&'static str, usize> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}
