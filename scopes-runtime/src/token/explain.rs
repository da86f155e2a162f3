//! Why a token does not meet a requirement.

use core::fmt;

use crate::catalog::CatalogScope;
use crate::requirement::OfCatalog;
use crate::requirement::shape::Shape as _;
use crate::set::Set;
use crate::token::{Cause, Token};

/// Why a token does not meet a requirement, scope by scope. Made by [`Token::explain`].
///
/// `Display` is for an operator, with a line for each scope: what stands against it, and whether a grant helps. It names roles,
/// gates and environment variables, which a client need not know of: what a client is told stands in
/// [`MissingScopes`](crate::MissingScopes).
#[derive(Clone, Copy)]
#[must_use = "an explanation is only there to be shown"]
pub struct Explanation<'token, S: CatalogScope> {
    token: &'token Token<S>,
    missing: Set<S>,
}

impl<S: CatalogScope> Token<S> {
    /// Why `R` is not met, scope by scope, and which grants would help. For logs and operators: it says more than a
    /// client should be told.
    pub fn explain<R: OfCatalog<S>>(&self) -> Explanation<'_, S> {
        Explanation::of::<R>(self)
    }
}

impl<'token, S: CatalogScope> Explanation<'token, S> {
    pub(crate) fn of<R: OfCatalog<S>>(token: &'token Token<S>) -> Self {
        let held = token.scopes();
        let missing = if R::Shape::is_met_by(&held) {
            Set::ZERO
        } else {
            R::Shape::required_beside(&held, &token.reachable()) - held
        };
        Self { token, missing }
    }

    #[cfg(feature = "_frameworks")]
    pub(crate) fn of_missing(token: &'token Token<S>, missing: Set<S>) -> Self {
        Self { token, missing }
    }

    #[cfg(feature = "_frameworks")]
    pub(crate) fn on_one_line(self) -> OnOneLine<'token, S> {
        OnOneLine(self)
    }

    /// Whether the token meets the requirement: there is nothing to explain.
    pub fn is_met(&self) -> bool {
        self.missing.has_none()
    }

    /// The scopes that are missing, those that [`MissingScopes::missing`](crate::MissingScopes::missing) names.
    pub fn missing(&self) -> Set<S> {
        self.missing
    }

    /// Each missing scope with its causes, in order of declaration.
    pub fn denials(&self) -> impl Iterator<Item = Denial<'token, S>> + use<'token, S> {
        let token = self.token;
        self.missing.iter().map(move |scope| Denial { token, scope })
    }
}

impl<S: CatalogScope> fmt::Display for Explanation<'_, S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.is_met() {
            return f.write_str("no scope is missing");
        }
        write_list(f, "\n", self.denials())
    }
}

impl<S: CatalogScope> fmt::Debug for Explanation<'_, S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.denials()).finish()
    }
}

/// An explanation on the one line that a log has for it.
#[cfg(feature = "_frameworks")]
pub(crate) struct OnOneLine<'token, S: CatalogScope>(Explanation<'token, S>);

#[cfg(feature = "_frameworks")]
impl<S: CatalogScope> fmt::Display for OnOneLine<'_, S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write_list(f, " | ", self.0.denials())
    }
}

/// A scope that is not effective on a token, and why.
#[derive(Clone, Copy)]
pub struct Denial<'token, S: CatalogScope> {
    token: &'token Token<S>,
    scope: S,
}

impl<S: CatalogScope> Denial<'_, S> {
    /// The scope.
    pub fn scope(&self) -> S {
        self.scope
    }

    /// Everything that keeps the scope from being effective, at least one cause.
    pub fn causes(&self) -> impl Iterator<Item = Cause<S>> + use<S> {
        self.token.causes_before_closure(self.scope).chain(self.token.causes_after_closure(self.scope))
    }

    /// The grants of which each one alone would make the scope effective: the scope and those that imply it. None where
    /// something stands against it that no grant removes.
    pub fn sufficient(&self) -> Set<S> {
        if self.token.reachable().contains(self.scope) {
            self.token.conveying() & Set::implying_through(self.scope, self.token.open())
        } else {
            Set::ZERO
        }
    }
}

impl<S: CatalogScope> fmt::Display for Denial<'_, S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: ", self.scope)?;
        write_list(f, ", ", self.causes())?;
        if self.sufficient().has_none() {
            f.write_str("; no grant is enough")
        } else {
            write!(f, "; grant {}", self.scope)
        }
    }
}

impl<S: CatalogScope> fmt::Debug for Denial<'_, S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Denial")
            .field("scope", &self.scope)
            .field("causes", &List(self))
            .field("sufficient", &self.sufficient())
            .finish()
    }
}

/// The causes of a denial, for `Debug`.
struct List<'a, 'token, S: CatalogScope>(&'a Denial<'token, S>);

impl<S: CatalogScope> fmt::Debug for List<'_, '_, S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.0.causes()).finish()
    }
}

fn write_list<T: fmt::Display>(
    f: &mut fmt::Formatter<'_>,
    separator: &str,
    items: impl Iterator<Item = T>,
) -> fmt::Result {
    for (position, item) in items.enumerate() {
        if position > 0 {
            f.write_str(separator)?;
        }
        write!(f, "{item}")?;
    }
    Ok(())
}
