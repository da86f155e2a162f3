//! Routes against the endpoints of a catalog.

use core::fmt;
use std::collections::{BTreeSet, HashMap, HashSet};
use std::string::String;
use std::vec::Vec;

use crate::catalog::access::Access;
use crate::catalog::identity::CatalogId;
use crate::catalog::info::{CatalogInfo, EndpointInfo, ScopeList};
use crate::routes::as_toml::write_route;
use crate::routes::served::Served;
use crate::routes::template::{Shape, Template};
use crate::routes::{Alternatives, RequiredScopes, Route, RouteKind, Serves, access_text, minimal};

/// In what a router and a catalog differ.
///
/// `Display` is a report to read, and so is `Debug`, so that `unwrap()` in a test prints it.
#[derive(Clone, PartialEq, Eq)]
pub struct Drift {
    catalog: &'static str,
    unknown: Vec<Route>,
    unserved: Vec<Unserved>,
    differing: Vec<Difference>,
}

impl Drift {
    /// The routes that the catalog does not know.
    pub fn unknown(&self) -> &[Route] {
        &self.unknown
    }

    /// The endpoints of the catalog that no route serves.
    pub fn unserved(&self) -> &[Unserved] {
        &self.unserved
    }

    /// The routes that ask for something else than the catalog says.
    pub fn differing(&self) -> &[Difference] {
        &self.differing
    }

    /// The routes that the catalog does not know as TOML, each as what it asks for: to put at the end of the catalog once
    /// that is right.
    ///
    /// What a catalog cannot list, such as a mounted router, is a comment.
    pub fn to_toml(&self) -> String {
        let mut toml = String::new();
        for route in &self.unknown {
            // Writing to a string does not fail.
            let _ = write_route(&mut toml, route);
        }
        toml
    }

    fn is_empty(&self) -> bool {
        self.unknown.is_empty() && self.unserved.is_empty() && self.differing.is_empty()
    }

    /// The unserved endpoints that are told with a route which differs from them by a slash at the end, and the others.
    fn by_slash(&self) -> (Vec<&Unserved>, Vec<&Unserved>) {
        let unknown: HashSet<_> = self.unknown.iter().map(key_of).collect();
        self.unserved.iter().partition(|unserved| unknown.contains(&(unserved.method, without_slash(unserved.path))))
    }
}

/// An endpoint of the catalog that no route serves.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Unserved {
    /// The HTTP method.
    pub method: &'static str,
    /// The path template.
    pub path: &'static str,
    /// What the catalog says about access, with the reason where it is public.
    pub access: String,
}

/// A route that asks for something else than the catalog says.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Difference {
    /// The HTTP method.
    pub method: &'static str,
    /// The path template, as the catalog writes it.
    pub path: &'static str,
    /// What the catalog says about access, with the reason where it is public.
    pub catalog: String,
    /// What the route asks for, with the reason where it is public.
    pub router: String,
}

/// Compares routes with the endpoints of a catalog, in both directions: those of a router, or of several services together.
///
/// ```ignore
/// let routes = scopes::tonic::requirements::<Series, _>(SERVICE_NAME);
/// scopes::reconcile(&routes, &access::CATALOG).unwrap();
/// ```
///
/// # Errors
///
/// [`Drift`] lists routes that the catalog does not know, endpoints that nobody serves, and requirements that differ.
pub fn reconcile(routes: &[Route], catalog: &CatalogInfo) -> Result<(), Drift> {
    let served = Served::new(routes);
    let mut drift = Drift {
        catalog: catalog.name,
        unknown: unknown(routes, &served, catalog),
        unserved: Vec::new(),
        differing: Vec::new(),
    };
    for endpoint in catalog.endpoints {
        let servers = served.servers(endpoint.method, endpoint.path);
        if servers.is_empty() {
            drift.unserved.push(Unserved::of(endpoint));
        }
        let differing = servers.into_iter().find_map(|route| difference(endpoint, &routes[route], (catalog.id)()));
        drift.differing.extend(differing);
    }
    if drift.is_empty() { Ok(()) } else { Err(drift) }
}

/// The routes that no endpoint is there for. Those that speak of another catalog are none of this one's business, nor is the
/// description of the service.
fn unknown(routes: &[Route], served: &Served<'_>, catalog: &CatalogInfo) -> Vec<Route> {
    let known = catalog.endpoints.iter().flat_map(|endpoint| served.known_by(endpoint.method, endpoint.path));
    let known: BTreeSet<usize> = known.collect();
    let is_ours = |route: &Route| {
        route.kind != RouteKind::Metadata && route.guard.catalog().is_none_or(|other| other == (catalog.id)())
    };
    let unknown = routes.iter().enumerate().filter(|(position, route)| is_ours(route) && !known.contains(position));
    unknown.map(|(_, route)| route.clone()).collect()
}

fn difference(endpoint: &'static EndpointInfo, route: &Route, catalog: CatalogId) -> Option<Difference> {
    let access = route.access();
    let other = route.guard.catalog().filter(|other| *other != catalog);
    let differs = other.is_some() || !is_same(&endpoint.access, access) || !has_same_optional(endpoint, route);
    differs.then(|| Difference {
        method: endpoint.method,
        path: endpoint.path,
        catalog: text_of(endpoint),
        router: other.map_or_else(|| route.access_text(), |other| access_of(access, other, catalog)),
    })
}

/// What a route asks for of another catalog, which may have the same name.
fn access_of(access: &Access<RequiredScopes>, other: CatalogId, catalog: CatalogId) -> String {
    if other.name() == catalog.name() {
        std::format!("{access} of another catalog `{}` ({})", other.name(), other.module())
    } else {
        std::format!("{access} of catalog `{}`", other.name())
    }
}

fn is_same(endpoint: &Access<&[ScopeList]>, route: &Access<RequiredScopes>) -> bool {
    match (endpoint, route) {
        (Access::Public, Access::Public) | (Access::Authenticated, Access::Authenticated) => true,
        (Access::Requires(lists), Access::Requires(scopes)) => {
            scopes.alternatives().is_some_and(|route| minimal(&alternatives(lists)) == route)
        }
        _ => false,
    }
}

/// Nobody knows what is optional to something mounted.
fn has_same_optional(endpoint: &EndpointInfo, route: &Route) -> bool {
    route.serves == Serves::Mount || endpoint.optional.iter().collect::<BTreeSet<_>>() == *route.optional()
}

fn alternatives(lists: &[ScopeList]) -> Alternatives {
    lists.iter().map(|list| list.iter().collect()).collect()
}

/// What the catalog says about access, in a report.
pub(crate) fn text_of(endpoint: &EndpointInfo) -> String {
    let access = endpoint.access.map(RequiredScopes::of_lists);
    access_text(&access, endpoint.reason, endpoint.optional.iter())
}

impl Unserved {
    fn of(endpoint: &'static EndpointInfo) -> Self {
        Self { method: endpoint.method, path: endpoint.path, access: text_of(endpoint) }
    }
}

impl fmt::Display for Drift {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (by_slash, unserved) = self.by_slash();
        let (count, catalog) = (self.unknown.len() + unserved.len() + self.differing.len(), self.catalog);
        let places = if count == 1 { "place" } else { "places" };
        write!(f, "the routes and the endpoints of catalog `{catalog}` differ in {count} {places}")?;
        self.write_unknown(f, &by_slash)?;
        write_unserved(f, &unserved)?;
        self.write_differing(f)
    }
}

impl Drift {
    fn write_unknown(&self, f: &mut fmt::Formatter<'_>, by_slash: &[&Unserved]) -> fmt::Result {
        if !self.unknown.is_empty() {
            f.write_str(
                "\n\nroutes that the catalog does not know; remove them, or list them there once it is right what they ask for:",
            )?;
        }
        let by_slash = by_slash.iter().map(|unserved| ((unserved.method, without_slash(unserved.path)), unserved));
        let by_slash: HashMap<_, _> = by_slash.collect();
        for route in &self.unknown {
            write!(f, "\n  {route}: {}", route.access_text())?;
            if let Some(Unserved { method, path, access }) = by_slash.get(&key_of(route)) {
                let with = if path.ends_with('/') { "with" } else { "without" };
                write!(f, "\n    the catalog lists {method} {path}, {with} a slash at the end: {access}")?;
            }
        }
        Ok(())
    }

    fn write_differing(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.differing.is_empty() {
            f.write_str(
                "\n\nroutes that ask for something else than the catalog says; decide which is right, and change the other:",
            )?;
        }
        self.differing.iter().try_for_each(|difference| difference.write(f))
    }
}

impl Difference {
    /// Writes it behind the head of a list.
    pub(crate) fn write(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { method, path, catalog, router } = self;
        write!(f, "\n  {method} {path}\n    catalog: {catalog}\n    route:   {router}")
    }
}

fn write_unserved(f: &mut fmt::Formatter<'_>, unserved: &[&Unserved]) -> fmt::Result {
    if !unserved.is_empty() {
        f.write_str("\n\nendpoints that no route serves; add a route for each, or take it out of the catalog:")?;
    }
    unserved.iter().try_for_each(|Unserved { method, path, access }| write!(f, "\n  {method} {path}: {access}"))
}

/// The method and the path of a route, but for a slash at the end.
fn key_of(route: &Route) -> (&str, Shape<'_>) {
    (route.methods().first().copied().unwrap_or_default(), without_slash(route.path()))
}

/// What a path and the one with a slash more at its end have in common.
fn without_slash(path: &str) -> Shape<'_> {
    Template::of(path.strip_suffix('/').unwrap_or(path)).shape()
}

impl fmt::Debug for Drift {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{self}")
    }
}

impl core::error::Error for Drift {}
