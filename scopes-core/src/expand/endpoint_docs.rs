//! Endpoints in documentation: each with its summary, and with what else is to be known about it.

use super::escape_markdown::{code, line};
use super::page::listed;
use crate::catalog::{Access, Catalog, Endpoint};
use crate::listed::Listed as _;
use crate::mask::Mask;

/// How many scopes a remark names.
const MOST_NAMED: usize = 12;

/// How many sets of scopes a remark names.
const MOST_WAYS: usize = 4;

/// An endpoint that names a scope: in which of its alternatives. In none where the scope is optional.
#[derive(Clone)]
pub(super) struct Use {
    endpoint: usize,
    alternatives: Vec<usize>,
}

/// For each scope the endpoints that name it.
pub(super) fn uses(catalog: &Catalog) -> Vec<Vec<Use>> {
    let mut uses: Vec<Vec<Use>> = vec![Vec::new(); catalog.scopes.len()];
    for (position, endpoint) in catalog.endpoints.iter().enumerate() {
        for (alternative, scopes) in alternatives(endpoint).iter().enumerate() {
            for scope in scopes.iter() {
                use_of(&mut uses[scope], position).alternatives.push(alternative);
            }
        }
        for scope in endpoint.optional.iter() {
            uses[scope].push(Use { endpoint: position, alternatives: Vec::new() });
        }
    }
    uses
}

fn alternatives(endpoint: &Endpoint) -> &[Mask] {
    match &endpoint.access {
        Access::AnyOf(alternatives) => alternatives,
        Access::Public | Access::Authenticated => &[],
    }
}

/// The last of these uses, which is the one of this endpoint.
fn use_of(uses: &mut Vec<Use>, endpoint: usize) -> &mut Use {
    if uses.last().is_none_or(|last| last.endpoint != endpoint) {
        uses.push(Use { endpoint, alternatives: Vec::new() });
    }
    let last = uses.len() - 1;
    &mut uses[last]
}

impl Use {
    /// The line in the documentation of the scope: what else the endpoint needs, and what it makes use of.
    pub(super) fn line(&self, catalog: &Catalog, scope: usize) -> String {
        let endpoint = &catalog.endpoints[self.endpoint];
        if self.alternatives.is_empty() {
            return self::endpoint(endpoint, &["optional".to_owned()]);
        }
        self::endpoint(endpoint, &with_optional(self.others(catalog, scope), catalog, endpoint))
    }

    /// What is needed beside the scope, unless it is enough alone.
    fn others(&self, catalog: &Catalog, scope: usize) -> Option<String> {
        let needed = alternatives(&catalog.endpoints[self.endpoint]);
        let ways = self.alternatives.iter().map(|&alternative| &needed[alternative]);
        if ways.clone().any(|way| way.iter().all(|needed| needed == scope)) {
            return None;
        }
        let ways: Vec<String> =
            ways.take(MOST_WAYS).map(|way| names(catalog, &mut way.iter().filter(|&needed| needed != scope))).listed();
        Some(format!("together with {}", ways.join(", or with ")))
    }
}

/// The endpoints for everybody, each with the reason.
pub(super) fn public(catalog: &Catalog) -> Vec<String> {
    lines(catalog, &Access::Public, |endpoint| Some(line(&endpoint.reason)))
}

/// The endpoints for any valid token.
pub(super) fn authenticated(catalog: &Catalog) -> Vec<String> {
    lines(catalog, &Access::Authenticated, |_| None)
}

fn lines(catalog: &Catalog, access: &Access, remark: fn(&Endpoint) -> Option<String>) -> Vec<String> {
    let mut lines = Vec::new();
    for endpoint in catalog.endpoints.iter().filter(|endpoint| endpoint.access == *access) {
        lines.push(self::endpoint(endpoint, &with_optional(remark(endpoint), catalog, endpoint)));
    }
    lines
}

/// A remark, and one about what is optional, where there are such.
fn with_optional(remark: Option<String>, catalog: &Catalog, endpoint: &Endpoint) -> Vec<String> {
    let mut remarks = Vec::from_iter(remark);
    if !endpoint.optional.is_empty() {
        remarks.push(format!("more with {}", names(catalog, &mut endpoint.optional.iter())));
    }
    remarks
}

/// The first of many scopes.
pub(super) fn names(catalog: &Catalog, scopes: &mut dyn Iterator<Item = usize>) -> String {
    let mut scopes = scopes.map(|scope| listed(catalog, scope));
    let names: Vec<String> = scopes.by_ref().take(MOST_NAMED).listed();
    let more = if scopes.next().is_some() { " and others" } else { "" };
    match names.split_last() {
        Some((last, rest)) if !rest.is_empty() && more.is_empty() => format!("{} and {last}", rest.join(", ")),
        _ => format!("{}{more}", names.join(", ")),
    }
}

fn endpoint(endpoint: &Endpoint, remarks: &[String]) -> String {
    let summary = line(&endpoint.summary);
    let dash = if summary.is_empty() { "" } else { " — " };
    let remarks = remarks.join("; ");
    let remarks = if remarks.is_empty() { remarks } else { format!(" ({remarks})") };
    format!("- {}{dash}{summary}{remarks}", code(&format!("{} {}", endpoint.method, endpoint.path)))
}
