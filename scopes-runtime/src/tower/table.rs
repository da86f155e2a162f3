//! The endpoint table of a catalog: from a method and a path to who may call.

use core::fmt;
use std::vec::Vec;

use super::path_table::PathTable;
use crate::catalog::CatalogScope;
use crate::catalog::access::Access;
use crate::catalog::info::ScopeList;
use crate::catalog::name_table::is_same;
use crate::set::Set;

/// The endpoints of a catalog, to look up requests in.
///
/// A path is one of the catalog's templates, byte for byte, or the catalog does not know it. What falls to a parameter is
/// looked at closely, so that no router behind the table that is lenient in one of these ways, or in all of them, reads
/// an endpoint that other callers may call:
///
/// - A path that is another endpoint with a slash more or less at its end, in another case, once decoded, or without the
///   `.json` or the blanks around a segment, is unknown: `/api/form/history` is not `/api/form/{id}` where
///   `/api/form/history/` is declared, and neither `a.ZIP` nor `a.zip.json` is `{name}` where `{name}.zip` is.
/// - What a template says of a format is taken at its word: where the catalog has both `{id}` and `{id}.json`, or `report` and
///   `report.json`, a router that drops formats reads the one for the other. Give both the same access.
/// - Where a format takes away the text around a parameter, as `a.x-public` is `a` without `.x-public`, the path is unknown if
///   `{name}` is declared beside `{name}-public`. So is `/files/.json` if `/files` is declared: without the format nothing is
///   left of its last segment.
/// - Where `{id}b` is declared, `%4b` is not `{id}`: to a router that does not decode it, it ends with `b`.
/// - Where `{id}:approve` is declared, in whatever method, a segment with a colon in it is no plain parameter: `5:delete` is
///   not `{id}`.
/// - A path with a blank segment, with `.` or `..`, or with a backslash, a semicolon or a control character is unknown, and
///   so is one that has them, a dot, a slash, `?`, `#` or a percent sign percent-encoded, or bytes that are no UTF-8.
/// - A path of more than 64 KiB is unknown.
///
/// Finding an endpoint takes time that is linear in the path, and in the length of the longest literal where a segment has many dots.
///
/// HEAD is GET where the catalog does not declare it. OPTIONS and every other method is like any method: put a layer that
/// answers preflight requests (CORS) outside.
pub struct EndpointTable<S: CatalogScope> {
    paths: PathTable,
    /// By the position of their path.
    methods: Vec<Methods<S>>,
}

/// The methods of a path.
struct Methods<S: CatalogScope>(Vec<(&'static str, Rule<S>)>);

/// Who may call an endpoint: who has all scopes of one of the sets.
type Rule<S> = Access<Vec<Set<S>>>;

/// The table has no endpoint for a request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum UnknownEndpoint {
    /// The path is not declared.
    Path,
    /// The path is declared for these methods only.
    Method(Vec<&'static str>),
}

impl fmt::Display for UnknownEndpoint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Path => "the path is not declared",
            Self::Method(_) => "the path is not declared for this method",
        })
    }
}

impl core::error::Error for UnknownEndpoint {}

impl<S: CatalogScope> EndpointTable<S> {
    /// The endpoints that the catalog declares.
    pub fn new() -> Self {
        let endpoints = S::endpoints();
        let (paths, positions) = PathTable::new(endpoints.iter().map(|endpoint| endpoint.path));
        let mut methods: Vec<_> = (0..paths.len()).map(|_| Methods(Vec::new())).collect();
        for (endpoint, position) in endpoints.iter().zip(positions) {
            if let Some(methods) = methods.get_mut(position) {
                methods.0.push((
                    endpoint.method,
                    endpoint.access.map(|lists| lists.iter().map(|list| set_of(*list)).collect()),
                ));
            }
        }
        Self { paths, methods }
    }

    /// Who may call an endpoint.
    ///
    /// # Errors
    ///
    /// [`UnknownEndpoint`] where the catalog does not declare the path, or not for this method: nobody may.
    #[inline]
    pub fn find(&self, method: &str, path: &str) -> Result<&Access<Vec<Set<S>>>, UnknownEndpoint> {
        let position = self.paths.find(path).ok_or(UnknownEndpoint::Path)?;
        let methods = self.methods.get(position).ok_or(UnknownEndpoint::Path)?;
        methods.rule(method).map_or_else(|| self.find_undeclared(methods, method, path), Ok)
    }

    /// The rule for a method that the path is not declared for, if another method answers it: GET answers HEAD.
    #[cold]
    fn find_undeclared<'t>(
        &'t self,
        methods: &'t Methods<S>,
        method: &str,
        path: &str,
    ) -> Result<&'t Rule<S>, UnknownEndpoint> {
        let rule = methods.rule("GET").filter(|_| method == "HEAD");
        let rule = rule.ok_or_else(|| UnknownEndpoint::Method(methods.names()))?;
        if self.could_be_head(path) { Err(UnknownEndpoint::Path) } else { Ok(rule) }
    }

    /// Whether a router that looks at the method first could find an endpoint of its own for a HEAD request.
    fn could_be_head(&self, path: &str) -> bool {
        let declares_head =
            |other: usize| self.methods.get(other).is_some_and(|methods| methods.rule("HEAD").is_some());
        self.paths.candidates(path).any(declares_head)
    }
}

impl<S: CatalogScope> Methods<S> {
    #[inline]
    fn rule(&self, method: &str) -> Option<&Rule<S>> {
        self.0.iter().find(|(declared, _)| is_same(declared.as_bytes(), method.as_bytes())).map(|(_, rule)| rule)
    }

    /// As an `Allow` header names them.
    fn names(&self) -> Vec<&'static str> {
        let head = (self.rule("HEAD").is_none()).then_some("HEAD");
        let with_head = |method| [Some(method), head.filter(|_| method == "GET")].into_iter().flatten();
        self.0.iter().flat_map(|(method, _)| with_head(*method)).collect()
    }
}

/// The scopes of a list of the same catalog.
fn set_of<S: CatalogScope>(list: ScopeList) -> Set<S> {
    let mut set = Set::ZERO;
    set.insert_ranges(list.ranges());
    set
}

impl<S: CatalogScope> Default for EndpointTable<S> {
    fn default() -> Self {
        Self::new()
    }
}

impl<S: CatalogScope> fmt::Debug for EndpointTable<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("EndpointTable").field("paths", &self.methods.len()).finish_non_exhaustive()
    }
}
