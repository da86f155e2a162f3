//! The valid catalog beside the places in the text.

use std::ops::Range;

use crate::catalog::{Catalog, Endpoint};
use crate::diagnostic::Edit;
use crate::mask::Mask;
use crate::message::ticked;
use crate::raw::{self, Item, Text};

pub(crate) struct Written<'c> {
    pub(crate) raw: &'c raw::Catalog,
    pub(crate) catalog: &'c Catalog,
    text: &'c str,
    /// The first place of each endpoint.
    endpoints: Vec<Range<usize>>,
}

impl<'c> Written<'c> {
    pub(super) fn new(text: &'c str, raw: &'c raw::Catalog, catalog: &'c Catalog) -> Self {
        // The endpoints of a catalog are in the order of these tables, each once.
        let under_scopes = raw.scopes.iter().flat_map(|scope| scope.endpoints.iter().map(|line| &line.endpoint));
        let rules = raw.endpoints.iter().map(|rule| &rule.name);
        let open = raw.authenticated.iter().chain(&raw.public).map(|open| &open.endpoint);
        let mut written = under_scopes.chain(rules).chain(open);
        let mut place_of = |endpoint: &Endpoint| {
            let is_it = |text: &&Text| text.value == format!("{} {}", endpoint.method, endpoint.path);
            written.find(is_it).map_or(0..0, |text| text.span.clone())
        };
        let endpoints = catalog.endpoints.iter().map(&mut place_of).collect();
        Self { raw, catalog, text, endpoints }
    }

    /// The endpoints, each with its place.
    pub(crate) fn endpoints(&self) -> impl Iterator<Item = (&'c Endpoint, &Range<usize>)> {
        self.catalog.endpoints.iter().zip(&self.endpoints)
    }

    /// The place where a scope is declared.
    pub(crate) fn scope(&self, scope: usize) -> Range<usize> {
        self.raw.scopes.get(scope).map_or(0..0, |scope| scope.name.span.clone())
    }

    /// The name of a scope, for a sentence.
    pub(crate) fn ticked(&self, scope: usize) -> String {
        ticked(self.name(scope))
    }

    pub(crate) fn name(&self, scope: usize) -> &'c str {
        self.catalog.scopes.get(scope).map_or("", |scope| &scope.name)
    }

    /// All these scopes, for a sentence.
    pub(crate) fn all_ticked(&self, scopes: &Mask) -> String {
        scopes.iter().map(|scope| self.ticked(scope)).collect::<Vec<_>>().join(" and ")
    }

    pub(super) fn is_sensitive(&self, scope: usize) -> bool {
        self.catalog.sensitive.contains(scope)
    }

    pub(super) fn implies(&self, scope: usize, other: usize) -> bool {
        self.catalog.scopes.get(scope).is_some_and(|scope| scope.implies.iter().any(|range| range.contains(&other)))
    }

    /// The scopes that a scope implies.
    pub(super) fn implied(&self, scope: usize) -> impl Iterator<Item = usize> + use<'c> {
        let implied = self.catalog.scopes.get(scope).map_or(&[][..], |scope| scope.implies.as_slice());
        implied.iter().cloned().flatten()
    }

    /// Takes one way to call an endpoint out of its `any_of`. None where it is not listed there, or does not stand alone.
    pub(super) fn without_way(&self, endpoint: &Endpoint, way: &Mask) -> Option<Edit> {
        let name = format!("{} {}", endpoint.method, endpoint.path);
        let rule = self.raw.endpoints.iter().find(|rule| rule.name.value == name)?;
        let raw::AnyOf::Lists(lists) = &rule.any_of.as_ref()?.value else { return None };
        let is_it = |list: &[Text]| {
            list.len() == way.count() && list.iter().all(|name| way.iter().any(|scope| self.name(scope) == name.value))
        };
        let list = lists.iter().find(|list| is_it(&list.value))?;
        Edit::without_element(self.text, &list.span)
    }

    /// The place of a scope in a list: of its name, or else that of what the list belongs to.
    pub(super) fn in_list(&self, scope: usize, items: &[Item], owner: &Text) -> Range<usize> {
        let item = items.iter().find(|item| item.text.value == self.name(scope));
        item.map_or_else(|| owner.span.clone(), |item| item.text.span.clone())
    }
}
