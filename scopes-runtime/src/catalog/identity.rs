//! Which catalog something speaks of.

use core::any::{TypeId, type_name};
use core::fmt;

use crate::catalog::CatalogScope;

/// A catalog as one `scopes!` made it.
///
/// A name does not tell catalogs apart: each `scopes!` makes types of its own, also from the same file, and two files may
/// have the same name in them.
#[doc(hidden)]
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct CatalogId {
    scope: TypeId,
    name: &'static str,
    path: &'static str,
}

impl CatalogId {
    /// The catalog of these scopes.
    pub fn of<S: CatalogScope>() -> Self {
        Self { scope: TypeId::of::<S>(), name: S::CATALOG_NAME, path: type_name::<S>() }
    }

    #[cfg(feature = "std")]
    pub(crate) fn name(self) -> &'static str {
        self.name
    }

    /// The module in which `scopes!` was called.
    #[cfg(any(feature = "_frameworks", feature = "_routes"))]
    pub(crate) fn module(self) -> &'static str {
        self.path.rsplit_once("::").map_or(self.path, |(module, _)| module)
    }
}

/// The name: the types of other catalogs say nothing about what is looked at.
impl fmt::Debug for CatalogId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self.name, f)
    }
}
