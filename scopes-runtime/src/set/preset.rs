//! Presets: selections of scopes that a catalog recommends.

use crate::catalog::CatalogScope;
use crate::set::Set;

/// A set that the catalog recommends for a job, `[presets.*]` in its file.
///
/// `scopes!` generates one constant for each in the module `presets`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Preset<S: CatalogScope> {
    #[doc(hidden)]
    pub name: &'static str,
    #[doc(hidden)]
    pub title: &'static str,
    #[doc(hidden)]
    pub give_when: &'static str,
    #[doc(hidden)]
    pub scopes: Set<S>,
    #[doc(hidden)]
    pub optional: Set<S>,
}

impl<S: CatalogScope> Preset<S> {
    /// The name of the set in the catalog.
    pub const fn name(&self) -> &'static str {
        self.name
    }

    /// The title of the set; empty where the catalog gives none.
    pub const fn title(&self) -> &'static str {
        self.title
    }

    /// When to give the set to somebody; empty where the catalog does not say.
    pub const fn give_when(&self) -> &'static str {
        self.give_when
    }

    /// The scopes that belong to the set.
    pub const fn scopes(&self) -> Set<S> {
        self.scopes
    }

    /// The scopes that may be added where the job asks for them.
    pub const fn optional(&self) -> Set<S> {
        self.optional
    }

    /// Whether the set, with its optional scopes and all that they imply, has every one of these scopes: whoever holds
    /// them has nothing beyond this job. To ask whether somebody has what the job takes, see [`lacking`](Self::lacking).
    pub fn covers(&self, scopes: Set<S>) -> bool {
        self.beyond(scopes).has_none()
    }

    /// What somebody with these scopes has beyond the job: those that neither belong to the set nor are optional, nor are
    /// implied by such.
    pub fn beyond(&self, scopes: Set<S>) -> Set<S> {
        scopes - (self.scopes | self.optional).closure()
    }

    /// What somebody with these scopes lacks for the job: those of the set that they neither are nor imply. Optional ones
    /// do not count.
    pub fn lacking(&self, scopes: Set<S>) -> Set<S> {
        self.scopes - scopes.closure()
    }
}
