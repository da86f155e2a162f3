//! The names in a claim that are worth a line in the log, in no more memory than the claim itself takes.

use std::collections::HashSet;
use std::{string::String, vec::Vec};

use crate::catalog::name_table::Meaning;
use crate::catalog::{CatalogScope, Deprecation, deprecation};

/// The names in a claim that the catalog does not have, and the deprecated ones.
#[derive(Clone, Default, PartialEq, Eq)]
pub(super) struct Aside {
    /// In the order of the claim, each with a space behind it.
    unknown: String,
    /// Each once: there are no more of them than the catalog has deprecated names, however often the claim repeats them.
    deprecated: Vec<(&'static str, &'static str)>,
    /// Which deprecated names are listed; empty where none is.
    is_listed: Vec<bool>,
}

impl Aside {
    pub(super) fn keep<S: CatalogScope>(&mut self, name: &str, meaning: Option<Meaning>) {
        let Some(meaning) = meaning else {
            self.unknown.push_str(name);
            self.unknown.push(' ');
            return;
        };
        if let Some(deprecation) = deprecation::<S>(meaning) {
            self.list::<S>(meaning, &deprecation);
        }
    }

    fn list<S: CatalogScope>(&mut self, meaning: Meaning, deprecation: &Deprecation) {
        let names = S::names();
        self.is_listed.resize(names.aliases.len() + S::deprecated().len(), false);
        let Some(is_listed) = self.is_listed.get_mut(deprecation.position) else { return };
        if core::mem::replace(is_listed, true) {
            return;
        }
        let position = match meaning {
            Meaning::Scope(scope) => scope,
            Meaning::Alias(alias) => S::COUNT + alias,
        };
        self.deprecated.extend(names.names.get(position).map(|name| (*name, deprecation.advice)));
    }

    pub(super) fn unknown(&self) -> impl Iterator<Item = &str> {
        self.unknown.split_terminator(' ')
    }

    pub(super) fn deprecated(&self) -> &[(&'static str, &'static str)] {
        &self.deprecated
    }

    /// Whether the other names the same, in whatever order and however often.
    pub(super) fn names_the_same(&self, other: &Self) -> bool {
        self.is_listed == other.is_listed && (self.unknown == other.unknown || self.has_the_unknown_of(other))
    }

    fn has_the_unknown_of(&self, other: &Self) -> bool {
        let [ours, others] = [self, other].map(|aside| aside.unknown().collect::<HashSet<_>>());
        ours == others
    }
}
