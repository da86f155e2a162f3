//! The requirement of a route or an endpoint, which a token meets or not.

use std::collections::BTreeSet;
use std::string::{String, ToString as _};
use std::vec::Vec;

use crate::catalog::access::Access;
use crate::catalog::identity::CatalogId;
use crate::catalog::info::EndpointInfo;
use crate::catalog::{CatalogScope, scope_from_name};
use crate::routes::reconcile::text_of;
use crate::routes::{RequiredScopes, Route};
use crate::set::Set;

/// Who may call.
#[derive(Clone, Debug)]
pub(super) enum Rule {
    /// The rule is about tokens of the catalog of the matrix.
    Of(Access<RequiredScopes>),
    /// The rule is about tokens of another catalog. No token of this one is enough.
    OfAnother,
}

/// A rule, and how to say it.
#[derive(Clone, Debug)]
pub(super) struct Asked {
    pub(super) rule: Rule,
    pub(super) text: String,
}

impl Asked {
    pub(super) fn by_endpoint(endpoint: &EndpointInfo) -> Self {
        Self { rule: Rule::Of(endpoint.access.map(RequiredScopes::of_lists)), text: text_of(endpoint) }
    }

    pub(super) fn by_route<S: CatalogScope>(route: &Route) -> Self {
        match route.guard.catalog() {
            Some(other) if other != CatalogId::of::<S>() => Self {
                rule: Rule::OfAnother,
                text: std::format!("{} of catalog `{}`", route.access_text(), other.name()),
            },
            _ => Self { rule: Rule::Of(route.access().clone()), text: route.access_text() },
        }
    }
}

impl Rule {
    /// Whether a token with these effective scopes is enough.
    pub(super) fn is_met_by<S: CatalogScope>(&self, effective: &Set<S>) -> bool {
        match self {
            Self::OfAnother => false,
            Self::Of(Access::Public | Access::Authenticated) => true,
            Self::Of(Access::Requires(scopes)) => is_met(scopes, effective),
        }
    }

    pub(super) fn asks_for_scopes(&self) -> bool {
        matches!(self, Self::Of(Access::Requires(_)))
    }

    pub(super) fn is_public(&self) -> bool {
        matches!(self, Self::Of(Access::Public))
    }

    /// The ways to meet it, each a set of scopes that are all needed; of very many the first.
    pub(super) fn ways<S: CatalogScope>(&self) -> Vec<Set<S>> {
        let Self::Of(Access::Requires(scopes)) = self else { return Vec::new() };
        sets_of(scopes)
    }

    /// Sets of scopes, each of which breaks every way to meet the rule if a caller lacks it. If there are very many, the first ones.
    pub(super) fn missing<S: CatalogScope>(&self) -> Vec<Set<S>> {
        let Self::Of(Access::Requires(scopes)) = self else { return Vec::new() };
        // A caller who lacks one scope of each way meets the rule in no way. So these sets are the ways to meet the rule in which
        // `all` and `any` are exchanged.
        sets_of(&exchanged(scopes))
    }
}

/// How many sets of scopes are tried.
const MOST_SETS: usize = 64;

fn sets_of<S: CatalogScope>(scopes: &RequiredScopes) -> Vec<Set<S>> {
    let sets = scopes.alternatives().unwrap_or_else(|| BTreeSet::from([first_of(scopes, 0), first_of(scopes, 1)]));
    sets.iter().take(MOST_SETS).map(|names| set_of(names)).collect()
}

/// One of very many ways: it takes the member at this position of each choice.
fn first_of(scopes: &RequiredScopes, position: usize) -> BTreeSet<&'static str> {
    match scopes {
        RequiredScopes::One(name) => BTreeSet::from([*name]),
        RequiredScopes::All(members) => members.iter().flat_map(|member| first_of(member, position)).collect(),
        RequiredScopes::Any(members) => {
            members.get(position).or(members.first()).map(|member| first_of(member, position)).unwrap_or_default()
        }
    }
}

fn exchanged(scopes: &RequiredScopes) -> RequiredScopes {
    let members = |members: &[RequiredScopes]| members.iter().map(exchanged).collect();
    match scopes {
        RequiredScopes::One(name) => RequiredScopes::One(name),
        RequiredScopes::All(all) => RequiredScopes::Any(members(all)),
        RequiredScopes::Any(any) => RequiredScopes::All(members(any)),
    }
}

fn is_met<S: CatalogScope>(scopes: &RequiredScopes, effective: &Set<S>) -> bool {
    match scopes {
        RequiredScopes::One(name) => scope_from_name(name).is_ok_and(|scope| effective.contains(scope)),
        // An empty list of requirements would be met by everybody, so it is met by nobody.
        RequiredScopes::All(members) => !members.is_empty() && members.iter().all(|member| is_met(member, effective)),
        RequiredScopes::Any(members) => members.iter().any(|member| is_met(member, effective)),
    }
}

fn set_of<S: CatalogScope>(names: &BTreeSet<&'static str>) -> Set<S> {
    names.iter().filter_map(|name| scope_from_name(name).ok()).fold(Set::ZERO, |set, scope: S| set | scope)
}

/// The names of scopes, for the name of a caller.
pub(super) fn names<S: CatalogScope>(scopes: Set<S>) -> String {
    let names: Vec<String> = scopes.iter().map(|scope| scope.to_string()).collect();
    if names.is_empty() { String::from("no scopes") } else { names.join(" + ") }
}
