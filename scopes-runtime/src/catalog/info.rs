//! Everything that a catalog declares, as data for documentation and tools.
//!
//! Every text that a catalog leaves out is empty here. Everything is in order of declaration. Generated code fills the structs
//! with the functions of `filled`.

use core::fmt;
use core::ops::Range;

use crate::catalog::access::Access;
use crate::catalog::identity::CatalogId;
use crate::catalog::texts::Texts;

/// A catalog as data. `scopes!` generates one as `CATALOG`.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct CatalogInfo {
    /// `catalog.name`
    pub name: &'static str,
    /// `catalog.title`
    pub title: &'static str,
    /// `catalog.description`
    pub description: &'static str,
    /// `catalog.notes`
    pub notes: &'static str,
    /// `catalog.declared`: tokens carry what their app may ask for at most.
    pub declared: bool,
    /// Names that are accepted in tokens and stand for scopes.
    pub aliases: &'static [AliasInfo],
    /// How documentation is grouped.
    pub groups: &'static [GroupInfo],
    /// What is said about resources, the modules of the generated code.
    pub resources: &'static [ResourceInfo],
    /// Recommended presets.
    pub presets: &'static [PresetInfo],
    /// Roles of users.
    pub roles: &'static [RoleInfo],
    /// Ways in which a token acts.
    pub actors: &'static [ActorInfo],
    /// Gates before scopes.
    pub gates: &'static [GateInfo],
    /// Endpoints and who may call them.
    pub endpoints: &'static [EndpointInfo],
    pub(super) scopes: ScopeTexts,
    #[cfg_attr(not(feature = "_routes"), expect(dead_code, reason = "only routes are compared by it"))]
    pub(crate) id: fn() -> CatalogId,
}

impl CatalogInfo {
    /// The scopes, in order of declaration.
    pub fn scopes(&self) -> impl ExactSizeIterator<Item = ScopeInfo> + use<> {
        let texts = self.scopes;
        (0..texts.descriptions.count()).map(move |index| texts.scope(index))
    }

    /// The scope of this wire name.
    pub fn scope(&self, name: &str) -> Option<ScopeInfo> {
        self.scopes().find(|scope| scope.name == name)
    }
}

/// One scope as data. Made by [`CatalogInfo::scopes`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct ScopeInfo {
    /// The wire name.
    pub name: &'static str,
    /// What it allows.
    pub description: &'static str,
    /// Further remarks.
    pub notes: &'static str,
    /// When to give it to somebody.
    pub give_when: &'static str,
    /// When it is usually not needed.
    pub not_needed_when: &'static str,
    /// What to use instead, where the scope is deprecated.
    pub deprecated: &'static str,
    /// Whether it deserves a justification.
    pub is_sensitive: bool,
    /// What it implies, directly or not.
    pub implies: ScopeList,
}

/// The tables behind [`ScopeInfo`]: one per kind of text, the rare ones sparse and sorted by index.
#[doc(hidden)]
#[derive(Clone, Copy, Debug)]
pub struct ScopeTexts {
    pub names: &'static [&'static str],
    pub descriptions: &'static Texts,
    pub notes: &'static [(u16, &'static str)],
    pub give_when: &'static [(u16, &'static str)],
    pub not_needed_when: &'static [(u16, &'static str)],
    pub deprecated: &'static [(u16, &'static str)],
    pub sensitive: ScopeList,
    pub implications: &'static [crate::catalog::implication::Implication],
}

impl ScopeTexts {
    fn scope(&self, index: usize) -> ScopeInfo {
        let implied = self
            .implications
            .binary_search_by_key(&index, |implication| implication.scope.into())
            .map_or(&[][..], |position| self.implications[position].implied);
        ScopeInfo {
            name: self.names[index],
            description: self.descriptions.at(index),
            notes: sparse(self.notes, index),
            give_when: sparse(self.give_when, index),
            not_needed_when: sparse(self.not_needed_when, index),
            deprecated: sparse(self.deprecated, index),
            is_sensitive: self.sensitive.has_index(index),
            implies: ScopeList { names: self.names, ranges: implied },
        }
    }
}

fn sparse(texts: &'static [(u16, &'static str)], index: usize) -> &'static str {
    texts.binary_search_by_key(&index, |&(at, _)| at.into()).map_or("", |position| texts[position].1)
}

/// Names of scopes, in order of declaration.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct ScopeList {
    pub(super) names: &'static [&'static str],
    pub(super) ranges: &'static [Range<u16>],
}

impl ScopeList {
    /// The wire names.
    pub fn iter(&self) -> ScopeNames {
        ScopeNames { list: *self, passed: 0 }
    }

    /// Whether the list has a scope of this wire name.
    pub fn contains(&self, name: &str) -> bool {
        self.iter().any(|listed| listed == name)
    }

    /// Whether the list has no scope.
    pub fn is_empty(&self) -> bool {
        self.ranges.is_empty()
    }

    /// Their positions in the catalog.
    #[cfg(feature = "tower")]
    pub(crate) fn ranges(&self) -> &'static [Range<u16>] {
        self.ranges
    }

    fn has_index(&self, index: usize) -> bool {
        self.ranges.iter().any(|range| usize::from(range.start) <= index && index < usize::from(range.end))
    }
}

impl IntoIterator for ScopeList {
    type Item = &'static str;
    type IntoIter = ScopeNames;
    fn into_iter(self) -> ScopeNames {
        self.iter()
    }
}

impl IntoIterator for &ScopeList {
    type Item = &'static str;
    type IntoIter = ScopeNames;
    fn into_iter(self) -> ScopeNames {
        self.iter()
    }
}

/// The names of a [`ScopeList`]. Made by [`ScopeList::iter`].
#[derive(Clone)]
#[must_use = "iterators do nothing until they are asked"]
pub struct ScopeNames {
    list: ScopeList,
    /// How many names of the first range were given out.
    passed: usize,
}

impl Iterator for ScopeNames {
    type Item = &'static str;

    fn next(&mut self) -> Option<&'static str> {
        loop {
            let (range, rest) = self.list.ranges.split_first()?;
            let index = usize::from(range.start) + self.passed;
            if index < usize::from(range.end) {
                self.passed += 1;
                return self.list.names.get(index).copied();
            }
            (self.list.ranges, self.passed) = (rest, 0);
        }
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        let names: usize = self.list.ranges.iter().map(ExactSizeIterator::len).sum();
        (names - self.passed, Some(names - self.passed))
    }
}

impl ExactSizeIterator for ScopeNames {}

impl core::iter::FusedIterator for ScopeNames {}

impl fmt::Debug for ScopeNames {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.clone()).finish()
    }
}

impl fmt::Debug for ScopeList {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.iter()).finish()
    }
}

/// `[aliases]`: a name that is accepted in tokens.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct AliasInfo {
    /// The wire name.
    pub name: &'static str,
    /// The scopes it stands for.
    pub targets: ScopeList,
    /// What it allows.
    pub description: &'static str,
    /// Further remarks.
    pub notes: &'static str,
    /// When to give it to somebody.
    pub give_when: &'static str,
    /// When it is usually not needed.
    pub not_needed_when: &'static str,
    /// What to use instead.
    pub deprecated: &'static str,
}

/// `[groups.*]`: scopes that documentation shows together.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct GroupInfo {
    /// The key in the catalog.
    pub name: &'static str,
    /// The heading.
    pub title: &'static str,
    /// What the scopes have in common.
    pub description: &'static str,
    /// Further remarks.
    pub notes: &'static str,
    /// Its scopes.
    pub scopes: ScopeList,
}

/// `[resources.*]`: remarks on a resource, and its second Rust name.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct ResourceInfo {
    /// The key in the catalog: the first segment of the scopes' names.
    pub name: &'static str,
    /// The second name of its module; empty where it has none.
    pub rust_alias: &'static str,
    /// What the resource is.
    pub description: &'static str,
    /// Further remarks.
    pub notes: &'static str,
}

/// `[presets.*]`: scopes recommended for a job. The typed form is [`Preset`](crate::Preset).
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct PresetInfo {
    /// The key in the catalog.
    pub name: &'static str,
    /// The heading.
    pub title: &'static str,
    /// What the preset is.
    pub description: &'static str,
    /// Further remarks.
    pub notes: &'static str,
    /// When to give it to somebody.
    pub give_when: &'static str,
    /// The scopes that belong to it.
    pub scopes: ScopeList,
    /// The scopes that may be added.
    pub optional: ScopeList,
}

/// `[roles.*]`: what is left of a user's grants in this role.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct RoleInfo {
    /// The key in the catalog.
    pub name: &'static str,
    /// What the role is.
    pub description: &'static str,
    /// Further remarks.
    pub notes: &'static str,
    /// The scopes that the role keeps.
    pub keeps: ScopeList,
}

/// `[actors.*]`: as whom a token acts.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct ActorInfo {
    /// The key in the catalog.
    pub name: &'static str,
    /// What the actor is.
    pub description: &'static str,
    /// Further remarks.
    pub notes: &'static str,
    /// Whether the role of the user caps it.
    pub capped_by_role: bool,
    /// The scopes that the actor keeps.
    pub keeps: ScopeList,
}

/// `[gates.*]`: scopes that mean nothing until the gate is open.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct GateInfo {
    /// The key in the catalog.
    pub name: &'static str,
    /// The environment variable that opens it; empty where only code does.
    pub env: &'static str,
    /// What the gate is.
    pub description: &'static str,
    /// Further remarks.
    pub notes: &'static str,
    /// The scopes behind it.
    pub scopes: ScopeList,
}

/// An endpoint, and who may call it.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct EndpointInfo {
    /// The HTTP method.
    pub method: &'static str,
    /// The path template, with `{name}` for a parameter.
    pub path: &'static str,
    /// What it does.
    pub summary: &'static str,
    /// Why it is public; empty for every other endpoint.
    pub reason: &'static str,
    /// A longer text.
    pub description: &'static str,
    /// Further remarks.
    pub notes: &'static str,
    /// Who may call it.
    pub access: Access<&'static [ScopeList]>,
    /// The scopes that it does not need, but shows or allows more with.
    pub optional: ScopeList,
}

/// The endpoints that name a scope, by its position in the catalog.
#[doc(hidden)]
pub fn endpoints_of(endpoints: &'static [EndpointInfo], scope: u16) -> impl Iterator<Item = &'static EndpointInfo> {
    endpoints.iter().filter(move |endpoint| match endpoint.access {
        Access::Requires(lists) => lists.iter().any(|list| list.has_index(scope.into())),
        Access::Public | Access::Authenticated => false,
    })
}

/// The first group that has a scope.
#[doc(hidden)]
pub fn group_of(groups: &'static [GroupInfo], scope: u16) -> Option<&'static GroupInfo> {
    groups.iter().find(|group| group.scopes.has_index(scope.into()))
}

/// The gates before a scope.
#[doc(hidden)]
pub fn gates_of(gates: &'static [GateInfo], scope: u16) -> impl Iterator<Item = &'static GateInfo> {
    gates.iter().filter(move |gate| gate.scopes.has_index(scope.into()))
}
