//! Sets of roles.

use core::fmt;

use crate::catalog::keys::Keys;
use crate::catalog::{CatalogScope, HasRoles, TakesRole};

/// The roles that a user has. What any of them keeps is kept.
///
/// `scopes!` gives it the name `Roles` in the module of a catalog with roles, and the `Grant` of such a catalog asks for it.
/// It is made from an array, `Roles::from([role])`, or collected from an iterator over roles.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Roles<S: CatalogScope> {
    held: Keys<S::Role>,
}

impl<S: CatalogScope> Roles<S> {
    /// No role at all: where roles count, nothing is kept.
    pub const NONE: Self = Self { held: Keys::NONE };

    /// Whether the user has a role.
    pub fn contains(&self, role: S::Role) -> bool {
        self.held.contains(role)
    }

    /// Whether the user has no role.
    pub fn is_empty(&self) -> bool {
        self.iter().next().is_none()
    }

    /// These roles and those of another claim.
    #[must_use]
    pub fn union(self, other: Self) -> Self {
        Self { held: self.iter().chain(other.iter()).collect() }
    }

    /// The roles, in order of declaration.
    pub fn iter(&self) -> impl Iterator<Item = S::Role> + use<S> {
        self.held.iter()
    }

    #[cfg(feature = "serde")]
    pub(crate) fn insert(&mut self, role: S::Role) {
        self.held.insert(role);
    }

    #[cfg(feature = "testing")]
    pub(crate) fn of(held: Keys<S::Role>) -> Self {
        Self { held }
    }

    pub(crate) fn entries(self) -> Keys<S::Role> {
        self.held
    }
}

impl<S: HasRoles + TakesRole<R>, R, const N: usize> From<[R; N]> for Roles<S> {
    fn from(roles: [R; N]) -> Self {
        roles.into_iter().collect()
    }
}

impl<S: HasRoles + TakesRole<R>, R> FromIterator<R> for Roles<S> {
    fn from_iter<I: IntoIterator<Item = R>>(roles: I) -> Self {
        Self { held: roles.into_iter().map(S::__role).collect() }
    }
}

impl<S: CatalogScope> fmt::Debug for Roles<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Roles").field(&self.held).finish()
    }
}
