//! Routes and what they ask for, as data: for documentation, OpenAPI and reconciliation.

#[cfg(feature = "openapi")]
pub mod openapi;
pub(crate) mod reconcile;

use core::fmt;
use std::collections::BTreeSet;
use std::string::String;
use std::vec::Vec;

use crate::attributes::scopeless::{Authenticated, Public, Reason};
use crate::catalog::CatalogScope;
use crate::catalog::access::Access;
use crate::requirement::Requirement;
use crate::requirement::granted::Granted;
use crate::requirement::shape::{Describe, Shape as _};
use crate::token::HasToken;

/// A route of a router, and who may call it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Route {
    pub(crate) methods: &'static [&'static str],
    pub(crate) path: String,
    pub(crate) kind: RouteKind,
    pub(crate) guard: RouteGuard,
}

impl Route {
    /// The HTTP methods: one, or `GET` and `HEAD`. None for something mounted, which decides about methods itself.
    pub fn methods(&self) -> &'static [&'static str] {
        self.methods
    }

    /// The whole path template, as axum's `MatchedPath` reports it. For something mounted, the path below which it is.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// Whether this is a mounted service or router with routes of its own, which are not known.
    pub fn is_mount(&self) -> bool {
        self.kind == RouteKind::Mount
    }

    /// Whether requests for a method and a template come here. The names of parameters make no difference.
    pub(crate) fn serves(&self, method: &str, path: &str) -> bool {
        let (own, path) = (shape(&self.path), shape(path));
        if self.is_mount() {
            let prefix = own.strip_suffix('/').unwrap_or(&own);
            return own == path || path.strip_prefix(prefix).is_some_and(|below| below.starts_with('/'));
        }
        self.methods.contains(&method) && own == path
    }

    /// Whether this is the route for a method and a template. That of GET serves HEAD, but is not for it.
    pub(crate) fn is_for(&self, method: &str, path: &str) -> bool {
        self.serves(method, path) && self.methods.first().is_none_or(|first| *first == method)
    }

    /// Who may call it.
    pub fn access(&self) -> &Access<RequiredScopes> {
        &self.guard.access
    }

    /// Why a public route needs no token; empty for any other.
    pub fn reason(&self) -> &str {
        &self.guard.reason
    }

    /// The catalog whose tokens the route asks for; a public route asks for none.
    pub fn catalog(&self) -> Option<&'static str> {
        self.guard.catalog
    }
}

/// The route that serves a method and a template: a handler, or the innermost that is mounted above it.
pub(crate) fn server<'r>(routes: &'r [Route], method: &str, path: &str) -> Option<&'r Route> {
    let serving = || routes.iter().filter(|route| route.serves(method, path));
    let handler = serving().find(|route| !route.is_mount());
    handler.or_else(|| serving().max_by_key(|mount| shape(&mount.path).len()))
}

/// The names of all scopes that routes ask for, sorted.
pub(crate) fn names_asked_for(routes: &[Route]) -> BTreeSet<&'static str> {
    let asked = routes.iter().filter_map(|route| route.access().required()).map(RequiredScopes::names);
    asked.flatten().collect()
}

/// A template without the names of its parameters.
fn shape(path: &str) -> String {
    let segments = path.split('/').map(|segment| match segment.strip_prefix('{') {
        Some(parameter) if parameter.starts_with('*') => "{*}",
        Some(parameter) if !parameter.starts_with('{') => "{}",
        _ => segment,
    });
    segments.collect::<Vec<_>>().join("/")
}

impl fmt::Display for Route {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.methods.first() {
            Some(method) => write!(f, "{method} {}", self.path),
            None => write!(f, "everything below {}", self.path),
        }
    }
}

/// What is recorded of the guard of a route.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RouteGuard {
    pub(crate) access: Access<RequiredScopes>,
    /// Why the route is public; empty for any other.
    reason: String,
    catalog: Option<&'static str>,
}

impl RouteGuard {
    pub(crate) fn public(reason: &str) -> Self {
        Self { access: Access::Public, reason: String::from(reason), catalog: None }
    }

    fn of_catalog<S: CatalogScope>(access: Access<RequiredScopes>) -> Self {
        Self { access, reason: String::new(), catalog: Some(S::CATALOG_NAME) }
    }
}

/// What answers the requests for a route.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum RouteKind {
    Handler,
    /// A service or router of which only this is known.
    Mount,
    /// The description of the service itself (RFC 9728).
    Metadata,
}

/// A requirement as data: what `#[requires(…)]` says, in wire names.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum RequiredScopes {
    /// One scope.
    One(&'static str),
    /// All of these.
    All(Vec<RequiredScopes>),
    /// One of these is enough.
    Any(Vec<RequiredScopes>),
}

/// Sets of names of which each one alone meets a requirement.
pub type Alternatives = BTreeSet<BTreeSet<&'static str>>;

/// With more alternatives than this a requirement is not written out.
const MOST_ALTERNATIVES: usize = 1024;

impl RequiredScopes {
    /// The requirement of this type.
    pub fn of<R: Requirement>() -> Self {
        let mut builder = Builder::default();
        R::Shape::describe::<R::Scope>(&mut builder);
        builder.finish()
    }

    /// The names of all scopes in it.
    pub fn names(&self) -> BTreeSet<&'static str> {
        match self {
            Self::One(name) => BTreeSet::from([*name]),
            Self::All(members) | Self::Any(members) => members.iter().flat_map(Self::names).collect(),
        }
    }

    /// The ways to meet it, each a set of scopes that are all needed, as in the `security` of OpenAPI. A way that has all
    /// of another one is left out.
    ///
    /// None where they are more than a thousand: nested choices multiply.
    pub fn alternatives(&self) -> Option<Alternatives> {
        let alternatives = match self {
            Self::One(name) => Alternatives::from([BTreeSet::from([*name])]),
            Self::Any(members) => {
                members.iter().try_fold(Alternatives::new(), |any, member| join(any, member.alternatives()?))?
            }
            Self::All(members) => {
                let none = Alternatives::from([BTreeSet::new()]);
                members.iter().try_fold(none, |all, member| combine(&all, &member.alternatives()?))?
            }
        };
        Some(minimal(&alternatives))
    }
}

/// The ways of both sides.
fn join(mut left: Alternatives, mut right: Alternatives) -> Option<Alternatives> {
    left.append(&mut right);
    (left.len() <= MOST_ALTERNATIVES).then_some(left)
}

/// Each way of one side with each way of the other.
fn combine(left: &Alternatives, right: &Alternatives) -> Option<Alternatives> {
    if left.len().saturating_mul(right.len()) > MOST_ALTERNATIVES {
        return None;
    }
    Some(left.iter().flat_map(|left| right.iter().map(move |right| left | right)).collect())
}

/// The ways that need no more than another way does.
pub(crate) fn minimal(alternatives: &Alternatives) -> Alternatives {
    let has_less = |way: &BTreeSet<_>| alternatives.iter().any(|other| other.len() < way.len() && other.is_subset(way));
    alternatives.iter().filter(|way| !has_less(way)).cloned().collect()
}

impl fmt::Display for RequiredScopes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (name, members) = match self {
            Self::One(name) => return f.write_str(name),
            Self::All(members) => ("all", members),
            Self::Any(members) => ("any", members),
        };
        write!(f, "{name}(")?;
        for (position, member) in members.iter().enumerate() {
            let comma = if position == 0 { "" } else { ", " };
            write!(f, "{comma}{member}")?;
        }
        f.write_str(")")
    }
}

/// Builds the data from what a requirement says of itself.
#[derive(Default)]
struct Builder {
    /// The members of the lists that are open, innermost last.
    open: Vec<Vec<RequiredScopes>>,
    done: Option<RequiredScopes>,
}

impl Builder {
    fn add(&mut self, scopes: RequiredScopes) {
        match self.open.last_mut() {
            Some(members) => members.push(scopes),
            None => self.done = Some(scopes),
        }
    }

    /// A requirement that says nothing is one that nobody meets.
    fn finish(self) -> RequiredScopes {
        self.done.unwrap_or(RequiredScopes::Any(Vec::new()))
    }
}

impl Describe for Builder {
    fn scope(&mut self, name: &'static str) {
        self.add(RequiredScopes::One(name));
    }

    fn open(&mut self) {
        self.open.push(Vec::new());
    }

    fn close_all(&mut self) {
        let members = self.open.pop().unwrap_or_default();
        self.add(RequiredScopes::All(members));
    }

    fn close_any(&mut self) {
        let members = self.open.pop().unwrap_or_default();
        self.add(RequiredScopes::Any(members));
    }
}

/// What a handler carries as its first parameter: the proof of a check, or the reason why there is none.
#[doc(hidden)]
#[diagnostic::on_unimplemented(
    message = "`{Self}` is neither a proof nor a reason",
    label = "not `Granted`, `Authenticated` or `Public`"
)]
pub trait Guard {
    fn recorded() -> RouteGuard;
}

impl<R: Requirement> Guard for Granted<R> {
    fn recorded() -> RouteGuard {
        RouteGuard::of_catalog::<R::Scope>(Access::Requires(RequiredScopes::of::<R>()))
    }
}

impl<T: HasToken> Guard for Authenticated<T> {
    fn recorded() -> RouteGuard {
        RouteGuard::of_catalog::<T::Scope>(Access::Authenticated)
    }
}

impl<Why: Reason> Guard for Public<Why> {
    fn recorded() -> RouteGuard {
        RouteGuard::public(Why::REASON)
    }
}
