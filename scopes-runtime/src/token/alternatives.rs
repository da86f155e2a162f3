//! The alternatives of a requirement, for whoever is refused.

use std::vec::Vec;

use crate::catalog::{CatalogScope, scope_from_name};
use crate::requirement::shape::Describe;
use crate::set::Set;

/// With more alternatives than this a requirement is not written out: nested choices multiply.
const MOST: usize = 64;

/// Builds the alternatives of a requirement from what it says of itself, in the order in which they are written.
pub(super) struct Alternatives<S: CatalogScope> {
    /// The members of the lists that are open, innermost last. Nothing for a member that has too many ways.
    open: Vec<Vec<Option<Ways<S>>>>,
}

/// Sets of scopes of which each one alone is enough.
type Ways<S> = Vec<Set<S>>;

impl<S: CatalogScope> Alternatives<S> {
    pub(super) fn new() -> Self {
        Self { open: Vec::from([Vec::new()]) }
    }

    fn add(&mut self, ways: Option<Ways<S>>) {
        if let Some(members) = self.open.last_mut() {
            members.push(ways);
        }
    }

    fn close(&mut self, join: fn(Ways<S>, &Ways<S>) -> Ways<S>) {
        let mut members = self.open.pop().unwrap_or_default().into_iter();
        let first = members.next().unwrap_or_default();
        let joined = members.try_fold(first.unwrap_or_default(), |ways, member| {
            let member = member.filter(|member| !ways.is_empty() && ways.len() * member.len() <= MOST)?;
            Some(join(ways, &member))
        });
        self.add(joined.filter(|ways| !ways.is_empty()));
    }

    /// The alternatives; an empty list if there are too many.
    pub(super) fn finish(mut self) -> Vec<Set<S>> {
        self.open.pop().and_then(|mut members| members.pop()).flatten().unwrap_or_default()
    }
}

impl<S: CatalogScope> Describe for Alternatives<S> {
    fn scope(&mut self, name: &'static str) {
        self.add(scope_from_name(name).ok().map(|scope: S| Vec::from([scope.into()])));
    }

    fn open(&mut self) {
        self.open.push(Vec::new());
    }

    fn close_all(&mut self) {
        self.close(|ways, member| ways.iter().flat_map(|&way| member.iter().map(move |&other| way | other)).collect());
    }

    fn close_any(&mut self) {
        self.close(|ways, member| ways.into_iter().chain(member.iter().copied()).collect());
    }

    fn close_optional(&mut self) {
        self.open.pop();
    }
}
