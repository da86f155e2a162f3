//! Routes and what they ask for, as data: for documentation, OpenAPI and reconciliation.

mod as_toml;
#[cfg(feature = "_frameworks")]
pub(crate) mod description;
#[cfg(any(feature = "actix", feature = "poem"))]
pub(crate) mod expression;
#[cfg(any(feature = "axum", feature = "poem"))]
mod nested;
#[cfg(feature = "openapi")]
pub mod openapi;
pub(crate) mod reason;
pub(crate) mod reconcile;
#[cfg(feature = "_routers")]
pub(crate) mod records;
pub(crate) mod served;
pub(crate) mod template;

use core::fmt;
use std::collections::BTreeSet;
use std::string::String;
use std::vec::Vec;

use crate::attributes::guards::DescribeGuard;
#[cfg(feature = "_routers")]
use crate::attributes::guards::Described;
use crate::catalog::access::Access;
use crate::catalog::identity::CatalogId;
use crate::catalog::info::ScopeList;
use crate::requirement::shape::{Describe, Shape as _};
use crate::requirement::{Requirement, ScopeOf};

/// A route of a router, and who may call it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Route {
    pub(crate) serves: Serves,
    pub(crate) path: String,
    pub(crate) kind: RouteKind,
    pub(crate) guard: RouteGuard,
}

/// Which requests for its path come to a route.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Serves {
    /// Those with these methods: one, or `GET` and `HEAD`.
    These(&'static [&'static str]),
    /// Those with any method that has no handler of its own there.
    Any,
    /// Those for anything below the path that nothing else serves: a mounted router, whose own routes are not known, or a
    /// fallback.
    Mount,
}

impl Route {
    /// Which requests come here.
    pub fn serves(&self) -> Serves {
        self.serves
    }

    /// The HTTP methods, where they are known: one, or `GET` and `HEAD`.
    pub fn methods(&self) -> &'static [&'static str] {
        match self.serves {
            Serves::These(methods) => methods,
            Serves::Any | Serves::Mount => &[],
        }
    }

    /// The whole path template, in the form of catalogs, which is that of axum's `MatchedPath`: `/orders/{id}`,
    /// `/files/{*rest}`. For something mounted, the path below which it is.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// Who may call it.
    pub fn access(&self) -> &Access<RequiredScopes> {
        &self.guard.access
    }

    /// Why a public route needs no token; empty for any other.
    pub fn reason(&self) -> &str {
        &self.guard.reason
    }

    /// The scopes that are optional: whoever may call it sees or does more with them.
    pub fn optional(&self) -> &BTreeSet<&'static str> {
        &self.guard.optional
    }

    /// What it asks for, why where that is nothing, and what is optional.
    pub(crate) fn access_text(&self) -> String {
        access_text(self.access(), self.reason(), self.optional().iter().copied())
    }

    /// The catalog whose tokens the route asks for. A public route asks for none, but may have optional scopes of one.
    pub fn catalog(&self) -> Option<&'static str> {
        self.guard.catalog.map(CatalogId::name)
    }
}

/// `GET /orders/{id}`; in the alternate form, `{route:#}`, who may call it as well: `GET /orders/{id}: orders:read, more with
/// billing:read`.
impl fmt::Display for Route {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.serves {
            Serves::These(methods) => write!(f, "{} {}", methods.first().unwrap_or(&""), self.path)?,
            Serves::Any => write!(f, "every other method of {}", self.path)?,
            Serves::Mount => write!(f, "everything below {}", self.path)?,
        }
        if f.alternate() { write!(f, ": {}", self.access_text()) } else { Ok(()) }
    }
}

/// An access in a report, with the reason where it is public, and with what is optional.
pub(crate) fn access_text<'o>(
    access: &impl fmt::Display,
    reason: &str,
    optional: impl IntoIterator<Item = &'o str>,
) -> String {
    let reason = if reason.is_empty() { String::new() } else { std::format!(" ({reason})") };
    let optional = optional.into_iter().collect::<Vec<_>>().join(", ");
    let optional = if optional.is_empty() { optional } else { std::format!(", more with {optional}") };
    std::format!("{access}{reason}{optional}")
}

/// What is recorded of the guard of a route.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct RouteGuard {
    access: Access<RequiredScopes>,
    /// Why the route is public; empty for any other.
    reason: String,
    optional: BTreeSet<&'static str>,
    /// The catalog whose scopes are spoken of.
    catalog: Option<CatalogId>,
    /// Those of its scopes that the catalog marks as sensitive.
    sensitive: BTreeSet<&'static str>,
    /// Whether an authentication layer is known to cover it.
    is_authenticated: bool,
}

impl RouteGuard {
    /// The description that a guard gives of itself.
    #[cfg(feature = "_routers")]
    pub(crate) fn of<G: Described>() -> Self {
        Self::described_by(G::describe)
    }

    pub(crate) fn described_by(describe: fn(&mut dyn DescribeGuard)) -> Self {
        let mut builder = Builder::default();
        describe(&mut builder);
        builder.into_guard()
    }

    #[cfg(feature = "_routers")]
    pub(crate) fn public(reason: &str) -> Self {
        Self { access: Access::Public, reason: String::from(reason), ..Self::nobody() }
    }

    /// A guard that nobody meets: an empty `any`.
    fn nobody() -> Self {
        Self {
            access: Access::Requires(RequiredScopes::Any(Vec::new())),
            reason: String::new(),
            optional: BTreeSet::new(),
            catalog: None,
            sensitive: BTreeSet::new(),
            is_authenticated: false,
        }
    }

    pub(crate) fn catalog(&self) -> Option<CatalogId> {
        self.catalog
    }

    /// The catalog whose tokens are asked for, if no authentication layer is known to cover the route yet.
    #[cfg(any(feature = "axum", feature = "poem"))]
    pub(crate) fn unauthenticated(&self) -> Option<CatalogId> {
        self.catalog.filter(|_| !self.is_authenticated)
    }

    #[cfg(any(feature = "axum", feature = "poem"))]
    pub(crate) fn authenticated(self) -> Self {
        Self { is_authenticated: true, ..self }
    }
}

/// The purpose of a route.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum RouteKind {
    /// The service.
    Service,
    /// The description of the service (RFC 9728).
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
        R::Shape::describe::<ScopeOf<R>>(&mut builder);
        builder.finish()
    }

    /// What an endpoint of a catalog asks for. One member alone needs no list around it.
    pub(crate) fn of_lists(lists: &[ScopeList]) -> Self {
        let group = |mut members: Vec<Self>, list: fn(Vec<Self>) -> Self| {
            if members.len() == 1 { members.remove(0) } else { list(members) }
        };
        let all = |list: &ScopeList| group(list.iter().map(Self::One).collect(), Self::All);
        group(lists.iter().map(all).collect(), Self::Any)
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
    /// `None` if there are more than a thousand: nested choices multiply.
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

/// Builds the data from what a requirement, or a guard, says of itself.
#[derive(Default)]
struct Builder {
    /// The members of the lists that are open, innermost last.
    open: Vec<Vec<RequiredScopes>>,
    done: Option<RequiredScopes>,
    optional: BTreeSet<&'static str>,
    catalog: Option<CatalogId>,
    is_sensitive: Option<fn(&str) -> bool>,
    sensitive: BTreeSet<&'static str>,
    /// Where nothing is required: what is asked for instead, and why if that is nothing.
    without_scopes: Option<(Access<RequiredScopes>, &'static str)>,
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

    fn into_guard(mut self) -> RouteGuard {
        let (optional, catalog) = (std::mem::take(&mut self.optional), self.catalog);
        let sensitive = std::mem::take(&mut self.sensitive);
        let (access, reason) = match self.without_scopes.take() {
            Some((access, reason)) => (access, String::from(reason)),
            None => (Access::Requires(self.finish()), String::new()),
        };
        RouteGuard { access, reason, optional, catalog, sensitive, ..RouteGuard::nobody() }
    }
}

impl Describe for Builder {
    fn scope(&mut self, name: &'static str) {
        if self.is_sensitive.is_some_and(|is_sensitive| is_sensitive(name)) {
            self.sensitive.insert(name);
        }
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

    fn close_optional(&mut self) {
        let members = self.open.pop().unwrap_or_default();
        self.optional.extend(members.iter().flat_map(RequiredScopes::names));
    }
}

impl DescribeGuard for Builder {
    fn catalog(&mut self, id: CatalogId, is_sensitive: fn(&str) -> bool) {
        (self.catalog, self.is_sensitive) = (Some(id), Some(is_sensitive));
    }

    fn authenticated(&mut self) {
        self.without_scopes = Some((Access::Authenticated, ""));
    }

    fn public(&mut self, reason: &'static str) {
        self.without_scopes = Some((Access::Public, reason));
    }
}
