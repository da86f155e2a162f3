//! The refusal of a requirement.

use core::fmt;

use crate::catalog::CatalogScope;
use crate::requirement::Requirement;
#[cfg(feature = "tower")]
use crate::requirement::prefer::prefer;
use crate::requirement::shape::Shape as _;
use crate::set::Set;

/// A requirement was not met: what it asks for, and what of that is missing.
///
/// `scopes!` gives it the name `MissingScopes` in the catalog's module. Where a requirement leaves a choice, one
/// alternative is reported: one that is held if there is such, then one that grants could meet, then one that needs no
/// sensitive scope, then the one that lacks the fewest scopes, then the one declared first. The same request is always answered
/// in the same words.
///
/// `Display` is for clients. It names missing scopes where a grant of them would help. Where none would, since a gate, a role,
/// an actor, the declaration or a limit stands against them, it says so and not that they are missing: nobody should ask for
/// them again. Which of these it is stands in [`Explanation`](crate::Explanation), for operators.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct MissingScopes<S: CatalogScope> {
    required: Set<S>,
    missing: Set<S>,
    can_be_granted: bool,
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

    /// Whether grants would help: nothing else, no gate, role, actor, declaration or limit, stands against the missing
    /// scopes. Where they would not, a client need not ask for them.
    pub fn can_be_granted(&self) -> bool {
        self.can_be_granted
    }

    #[cold]
    pub(crate) fn of<R: Requirement<Scope = S>>(held: &Set<S>, reachable: &Set<S>) -> Self {
        Self::new(R::Shape::required_beside(held, reachable), held, reachable)
    }

    /// The same for alternatives that are no types. None at all is one that nobody meets.
    #[cfg(feature = "tower")]
    #[cold]
    pub(crate) fn of_alternatives(alternatives: &[Set<S>], held: &Set<S>, reachable: &Set<S>) -> Self {
        let preferred = alternatives.iter().copied().reduce(|a, b| prefer(held, reachable, a, b));
        Self::new(preferred.unwrap_or_default(), held, reachable)
    }

    pub(crate) fn new(required: Set<S>, held: &Set<S>, reachable: &Set<S>) -> Self {
        let missing = required - *held;
        Self { required, missing, can_be_granted: (missing - *reachable).has_none() }
    }
}

impl<S: CatalogScope> fmt::Debug for MissingScopes<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MissingScopes")
            .field("required", &self.required)
            .field("missing", &self.missing)
            .field("can_be_granted", &self.can_be_granted)
            .finish()
    }
}

impl<S: CatalogScope> fmt::Display for MissingScopes<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (missing, is_one) = (self.missing, self.missing.iter().count() == 1);
        match (self.can_be_granted, is_one) {
            (true, true) => write!(f, "missing scope: {missing}"),
            (true, false) => write!(f, "missing scopes: {missing}"),
            (false, true) => write!(f, "scope {missing} is not available to this token, and no grant would make it so"),
            (false, false) => {
                write!(f, "scopes {missing} are not all available to this token, and no grant would make them so")
            }
        }
    }
}

impl<S: CatalogScope> core::error::Error for MissingScopes<S> {}
