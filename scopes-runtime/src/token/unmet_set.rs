//! `UnmetSet`: which scopes of a set, known at run time only, a token lacks.

use core::fmt;

use crate::catalog::CatalogScope;
use crate::set::Set;
use crate::token::Token;
use crate::token::missing::RefusedScopes;

/// A token does not have all scopes of a set. Made by [`Token::require_all`].
///
/// It says what [`MissingScopes`](crate::MissingScopes) says of a requirement. That one notes how the scopes are written in
/// the program; of a set the scopes themselves have to be kept, as wide as the catalog. They are in a box, so that a `Result`
/// stays small, unless the feature `std` is off.
///
/// Its parameter is the catalog of the token: `UnmetSet<access::Scope>`.
#[derive(Clone, PartialEq, Eq)]
pub struct UnmetSet<S: CatalogScope> {
    scopes: Kept<RefusedScopes<S>>,
}

#[cfg(feature = "std")]
type Kept<T> = std::boxed::Box<T>;
#[cfg(not(feature = "std"))]
type Kept<T> = T;

impl<S: CatalogScope> UnmetSet<S> {
    #[cold]
    pub(super) fn of(required: Set<S>, token: &Token<S>) -> Self {
        let scopes = RefusedScopes::new(required, &token.scopes(), &token.reachable());
        #[cfg(feature = "std")]
        let scopes = Kept::new(scopes);
        Self { scopes }
    }

    /// The scopes of the set, held or not.
    pub fn required(&self) -> Set<S> {
        self.scopes.required
    }

    /// Those of the required scopes that are not effective on the token.
    pub fn missing(&self) -> Set<S> {
        self.scopes.missing
    }

    /// Whether grants would help: nothing else, no gate, role, actor, declaration or limit, stands against the missing
    /// scopes. Where they would not, a client need not ask for them.
    pub fn can_be_granted(&self) -> bool {
        self.scopes.can_be_granted
    }

    #[cfg(feature = "std")]
    pub(crate) fn in_full(&self) -> &RefusedScopes<S> {
        &self.scopes
    }
}

impl<S: CatalogScope> fmt::Debug for UnmetSet<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.scopes.show(f.debug_struct("UnmetSet"))
    }
}

impl<S: CatalogScope> fmt::Display for UnmetSet<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.scopes.fmt(f)
    }
}

impl<S: CatalogScope> core::error::Error for UnmetSet<S> {}
