//! Catalogs made while the test runs: the class of an endpoint's path is the scope that opens it.

use std::cell::Cell;
use std::{fmt, slice};

use scopes::__private::{Implication, NameTable, Policy, endpoint_info, scope_list};
use scopes::CatalogScope;
use scopes::catalog::{Access, EndpointInfo};
use scopes::types::Set;

use super::lenient::{self, Template};

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct Position(pub(super) usize);

/// As many as a set of one word has room for.
static POSITIONS: [Position; 64] = {
    let (mut all, mut at) = ([Position(0); 64], 0);
    while at < all.len() {
        all[at].0 = at;
        at += 1;
    }
    all
};

thread_local! {
    static ENDPOINTS: Cell<&'static [EndpointInfo]> = const { Cell::new(&[]) };
}

/// Declares what the next table on this thread is made of.
pub(super) fn declare(templates: &[Template]) {
    let endpoints = templates.iter().flat_map(|template| {
        let path: &str = Box::leak(template.text().into_boxed_str());
        let class = u16::try_from(lenient::class(template, templates)).unwrap();
        template.methods.iter().map(move |method| endpoint(method, path, class))
    });
    ENDPOINTS.set(Vec::leak(endpoints.collect()));
}

fn endpoint(method: &'static str, path: &'static str, position: u16) -> EndpointInfo {
    let list = scope_list(&[], slice::from_ref(Box::leak(Box::new(position..position + 1))));
    let access = Access::Requires(&*Vec::leak(vec![list]));
    endpoint_info(method, path, "", "", ["", ""], access, scope_list(&[], &[]))
}

impl fmt::Display for Position {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.0)
    }
}

impl scopes::__private::TakesRole<scopes::__private::NoKeys> for Position {
    fn __role(given: scopes::__private::NoKeys) -> scopes::__private::NoKeys {
        given
    }
}

impl CatalogScope for Position {
    type Words = [u64; 1];
    type Role = scopes::__private::NoKeys;
    type Actor = scopes::__private::NoKeys;
    type Gate = scopes::__private::NoKeys;
    type Declared = scopes::__private::No;
    type Numbered = scopes::__private::No;
    const CATALOG_NAME: &'static str = "random";
    const COUNT: usize = POSITIONS.len();

    fn all() -> &'static [Self] {
        &POSITIONS
    }

    fn index(self) -> usize {
        self.0
    }

    fn names() -> &'static NameTable {
        &NameTable { names: &[], aliases: &[], longest: 0, seed: 0, pilots: &[], slots: &[] }
    }

    fn implications() -> &'static [Implication] {
        &[]
    }

    fn direct_implications() -> &'static [Implication] {
        &[]
    }

    fn sensitive() -> Set<Self> {
        Set::EMPTY
    }

    fn endpoints() -> &'static [EndpointInfo] {
        ENDPOINTS.get()
    }

    fn policy() -> &'static Policy<Self> {
        &Policy { declared: false, roles: &[], actors: &[], gates: &[] }
    }
}
