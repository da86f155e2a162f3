//! The endpoint table of a catalog: from a method and a path to who may call.

use core::fmt;
use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::string::String;
use std::vec::Vec;

use super::template::{Template, is_unambiguous, shape};
use crate::catalog::CatalogScope;
use crate::info::EndpointAccess;
use crate::set::Set;

/// The endpoints of a catalog, to look up requests in.
///
/// A path is one of the catalog's templates, byte for byte, or the catalog does not know it. What falls to a parameter is
/// looked at closely, so that no router behind the table, however lenient, reads another endpoint than the table did:
///
/// - A path that is another endpoint with a slash more or less at its end, in another case, once decoded, or without the
///   `.json` or the blanks around a segment, is unknown: `/api/form/history` is not `/api/form/{id}` where
///   `/api/form/history/` is declared.
/// - A path with a blank segment, with `.` or `..`, or with a backslash, a semicolon or a control character is unknown, and
///   so is one that has them, a slash, `?`, `#` or a percent sign percent-encoded, or bytes that are no UTF-8.
///
/// HEAD is GET where the catalog does not declare it. OPTIONS and every other method is like any method: put a layer that
/// answers preflight requests (CORS) outside.
pub struct EndpointTable<S: CatalogScope> {
    matcher: matchit::Router<usize>,
    paths: Vec<DeclaredPath<S>>,
}

/// A path of the catalog, with its methods.
struct DeclaredPath<S: CatalogScope> {
    template: Template,
    /// The paths that could be meant by a request that matches this one.
    rivals: Vec<usize>,
    rules: Vec<(&'static str, Rule<S>)>,
}

/// Who may call an endpoint.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Rule<S: CatalogScope> {
    /// Anybody, without a token.
    Public,
    /// Anybody with a valid token.
    Authenticated,
    /// A token that has all scopes of one of the sets.
    AnyOf(Vec<Set<S>>),
}

/// The table has no endpoint for a request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NoEndpoint {
    /// The path is not declared.
    Path,
    /// The path is declared for these methods only.
    Method(Vec<&'static str>),
}

impl fmt::Display for NoEndpoint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Path => "the path is not declared",
            Self::Method(_) => "the path is not declared for this method",
        })
    }
}

impl core::error::Error for NoEndpoint {}

impl<S: CatalogScope> EndpointTable<S> {
    /// The endpoints that the catalog declares.
    pub fn new() -> Self {
        let mut table = Self { matcher: matchit::Router::new(), paths: Vec::new() };
        let mut positions = HashMap::new();
        for endpoint in S::endpoints() {
            if let Some(position) = table.position(endpoint.path, &mut positions) {
                table.paths[position].rules.push((endpoint.method, Rule::of(endpoint.access)));
            }
        }
        for position in 0..table.paths.len() {
            table.paths[position].rivals = table.rivals(position);
        }
        table
    }

    /// Who may call an endpoint.
    ///
    /// # Errors
    ///
    /// [`NoEndpoint`] where the catalog does not declare the path, or not for this method: nobody may.
    pub fn find(&self, method: &str, path: &str) -> Result<&Rule<S>, NoEndpoint> {
        let declared = self.declared(path).ok_or(NoEndpoint::Path)?;
        if let Some(rule) = declared.rule(method) {
            return Ok(rule);
        }
        let rule = declared.rule("GET").filter(|_| method == "HEAD");
        let rule = rule.ok_or_else(|| NoEndpoint::Method(declared.methods()))?;
        if self.declares_head_for(path) { Err(NoEndpoint::Path) } else { Ok(rule) }
    }

    /// Whether a router that looks at the method first could find an endpoint of its own for a HEAD request.
    fn declares_head_for(&self, path: &str) -> bool {
        self.paths.iter().any(|declared| declared.rule("HEAD").is_some() && declared.template.could_be(path))
    }

    /// Where a path is in the table. One that the matcher cannot hold, which the rules of the format exclude, stays unknown.
    fn position(&mut self, path: &'static str, positions: &mut HashMap<String, usize>) -> Option<usize> {
        let next = self.paths.len();
        match positions.entry(shape(path)) {
            Entry::Occupied(known) => Some(*known.get()),
            Entry::Vacant(new) => {
                self.matcher.insert(new.key().clone(), next).ok()?;
                new.insert(next);
                let template = Template::new(path);
                self.paths.push(DeclaredPath { template, rivals: Vec::new(), rules: Vec::new() });
                Some(next)
            }
        }
    }

    fn rivals(&self, position: usize) -> Vec<usize> {
        let own = &self.paths[position].template;
        let is_rival = |other: &usize| {
            let other = &self.paths[*other].template;
            other.overlaps(own) && other.says_more_than(own)
        };
        (0..self.paths.len()).filter(is_rival).collect()
    }

    fn declared(&self, path: &str) -> Option<&DeclaredPath<S>> {
        let declared = self.paths.get(*self.matcher.at(path).ok()?.value)?;
        let is_certain =
            !declared.template.has_parameters() || (is_unambiguous(path) && !self.could_be_any(&declared.rivals, path));
        is_certain.then_some(declared)
    }

    fn could_be_any(&self, rivals: &[usize], path: &str) -> bool {
        rivals.iter().any(|&rival| self.paths[rival].template.could_be(path))
    }
}

impl<S: CatalogScope> DeclaredPath<S> {
    fn rule(&self, method: &str) -> Option<&Rule<S>> {
        self.rules.iter().find(|(declared, _)| *declared == method).map(|(_, rule)| rule)
    }

    /// The methods, as an `Allow` header names them.
    fn methods(&self) -> Vec<&'static str> {
        let head = (self.rule("HEAD").is_none()).then_some("HEAD");
        let with_head = |method| [Some(method), head.filter(|_| method == "GET")].into_iter().flatten();
        self.rules.iter().flat_map(|(method, _)| with_head(*method)).collect()
    }
}

impl<S: CatalogScope> Rule<S> {
    fn of(access: EndpointAccess) -> Self {
        match access {
            EndpointAccess::Public => Self::Public,
            EndpointAccess::Authenticated => Self::Authenticated,
            EndpointAccess::AnyOf(lists) => Self::AnyOf(lists.iter().map(|list| Set::of_list(*list)).collect()),
        }
    }
}

impl<S: CatalogScope> Default for EndpointTable<S> {
    fn default() -> Self {
        Self::new()
    }
}

impl<S: CatalogScope> fmt::Debug for EndpointTable<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("EndpointTable").field("paths", &self.paths.len()).finish_non_exhaustive()
    }
}
