//! `Optional`: a token or a proof that a request may lack.

use core::fmt;
use core::ops::Deref;

/// What a handler takes where it is there, and goes on without where it is not. It is an extractor in every framework, and
/// derefs to `Option`.
///
/// | extractor | none | refused |
/// |---|---|---|
/// | `Optional<Token>` | no credentials | a bad token is 401 all the same |
/// | `Optional<Granted<R>>` | no credentials, or scopes are missing | a bad token is 401 all the same |
///
/// Where the verifier failed it answers with 503, and where no authentication layer ran with 500. The `Option` of some frameworks
/// takes each of these for nothing, so that a caller with an expired token goes on as nobody.
///
/// The scope is known to documentation, metadata and `reconcile` where the attribute of the handler names it too, in
/// `optional(…)`. A test calls such a handler with `Optional(None)`, or with `Optional(token.authorize().ok())`.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Optional<T>(pub Option<T>);

impl<T> Optional<T> {
    /// The value, if there is one.
    pub fn into_option(self) -> Option<T> {
        self.0
    }
}

impl<T> Deref for Optional<T> {
    type Target = Option<T>;

    fn deref(&self) -> &Option<T> {
        &self.0
    }
}

impl<T> From<Optional<T>> for Option<T> {
    fn from(optional: Optional<T>) -> Self {
        optional.0
    }
}

impl<T: fmt::Debug> fmt::Debug for Optional<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Optional").field(&self.0).finish()
    }
}
