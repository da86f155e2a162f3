//! The refusal of a requirement.

use core::fmt;

use crate::catalog::CatalogScope;
use crate::requirement::Requirement;
use crate::set::Set;
use crate::token::Token;

/// A requirement was not met: what it asks for, and what of that is missing.
///
/// `scopes!` gives it the name `MissingScopes` in the catalog's module. Where a requirement leaves a choice, one
/// alternative is reported: one that is held if there is such, then one that grants could meet, then one that needs no
/// sensitive scope, then the one that lacks the fewest scopes, then the one declared first. The same request is always answered in the same words.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct MissingScopes<S: CatalogScope> {
    required: Set<S>,
    missing: Set<S>,
}

impl<S: CatalogScope> MissingScopes<S> {
    /// The scopes of the reported alternative, held or not.
    pub fn required(&self) -> Set<S> {
        self.required
    }

    /// Those of the required scopes that are not effective on the token.
    pub fn missing(&self) -> Set<S> {
        self.missing
    }

    #[cold]
    pub(crate) fn of<R: Requirement<Scope = S>>(token: &Token<S>) -> Self {
        let held = token.scopes();
        let required = R::required_beside(&held, &token.reachable());
        Self { required, missing: required - held }
    }
}

impl<S: CatalogScope> fmt::Debug for MissingScopes<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MissingScopes").field("required", &self.required).field("missing", &self.missing).finish()
    }
}

impl<S: CatalogScope> fmt::Display for MissingScopes<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let plural = if self.missing.iter().count() == 1 { "" } else { "s" };
        write!(f, "missing scope{plural}: {}", self.missing)
    }
}

impl<S: CatalogScope> core::error::Error for MissingScopes<S> {}
