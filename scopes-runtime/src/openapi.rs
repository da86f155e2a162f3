//! What routes ask for, in OpenAPI documents made with utoipa.

use core::fmt;
use std::collections::{BTreeMap, BTreeSet};
use std::string::{String, ToString as _};
use std::vec::Vec;

use utoipa::openapi::path::{Operation, PathItem};
use utoipa::openapi::security::{Scopes, SecurityRequirement, SecurityScheme};
use utoipa::openapi::{Components, OpenApi};

use crate::info::CatalogInfo;
use crate::route::{Route, RouteAccess, RouteKind, server};

/// The scopes of a catalog with their descriptions, for the flows of an `oauth2` scheme.
pub fn scopes(catalog: &CatalogInfo) -> Scopes {
    catalog.scopes().map(|scope| (scope.name.to_string(), scope.description.to_string())).collect()
}

/// Adds a security scheme to a document, and says of each operation what its route asks for.
///
/// Alternatives become alternatives, scopes that are needed together stand in one list. A public operation needs nothing;
/// one for any valid token needs the scheme without scopes. A requirement of more than a thousand alternatives
/// is shown as any valid token. An operation without a route stays as it is; [`compare`] finds it.
pub fn secure(document: &mut OpenApi, name: &str, scheme: SecurityScheme, routes: &[Route]) {
    let components = document.components.get_or_insert_with(Components::default);
    components.security_schemes.insert(name.to_string(), scheme);
    let routes = documented(routes);
    for (path, item) in &mut document.paths.paths {
        for (method, operation) in operations_mut(item) {
            if let (Some(operation), Some(route)) = (operation, server(&routes, method, &rest_as_parameter(path))) {
                operation.security = Some(security(name, &route.access));
            }
        }
    }
}

/// Compares the operations of a document, and what they say about security, with routes, in both directions.
///
/// # Errors
///
/// [`DocumentDrift`] lists operations that no route serves, routes that are not documented, and operations that say
/// something else than their route asks for.
pub fn compare(document: &OpenApi, name: &str, routes: &[Route]) -> Result<(), DocumentDrift> {
    let mut drift = DocumentDrift::default();
    let served = documented(routes);
    for (path, item) in &document.paths.paths {
        for (method, operation) in operations(item) {
            let Some(operation) = operation else { continue };
            match server(&served, method, &rest_as_parameter(path)) {
                None => drift.unserved.push(std::format!("{method} {path}")),
                Some(route) if is_same(document, operation, &security(name, &route.access)) => {}
                Some(route) => {
                    drift.differing.push(std::format!("{method} {path}: the route asks for {}", route.access));
                }
            }
        }
    }
    let undocumented = routes.iter().zip(&served).filter(|(_, route)| !is_in(document, route));
    drift.undocumented = undocumented.map(|(route, _)| std::format!("{route}: {}", route.access)).collect();
    if drift.is_empty() { Ok(()) } else { Err(drift) }
}

/// The routes as a document writes them.
fn documented(routes: &[Route]) -> Vec<Route> {
    routes.iter().map(|route| Route { path: rest_as_parameter(&route.path), ..route.clone() }).collect()
}

/// OpenAPI knows no rest of a path: `{*rest}` becomes `{rest}`. No router has both in one place.
fn rest_as_parameter(path: &str) -> String {
    path.replace("/{*", "/{")
}

/// Whether a document has the operation of a route. Nothing is said about what is mounted, and about the description of the
/// service.
fn is_in(document: &OpenApi, route: &Route) -> bool {
    let is_its = |path: &str, item| {
        let mut operations = operations(item).into_iter().filter(|(_, operation)| operation.is_some());
        operations.any(|(method, _)| route.is_for(method, &rest_as_parameter(path)))
    };
    route.kind != RouteKind::Handler || document.paths.paths.iter().any(|(path, item)| is_its(path, item))
}

/// In what a document and routes differ. `Display` is a report to read, and so is `Debug`.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct DocumentDrift {
    unserved: Vec<String>,
    undocumented: Vec<String>,
    differing: Vec<String>,
}

impl DocumentDrift {
    /// The operations that no route serves, each as its method and path.
    pub fn unserved(&self) -> &[String] {
        &self.unserved
    }

    /// The routes that are not in the document, each as its method, path and access.
    pub fn undocumented(&self) -> &[String] {
        &self.undocumented
    }

    /// The operations that say something else about security than their route.
    pub fn differing(&self) -> &[String] {
        &self.differing
    }

    fn is_empty(&self) -> bool {
        self.unserved.is_empty() && self.undocumented.is_empty() && self.differing.is_empty()
    }
}

impl fmt::Display for DocumentDrift {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the OpenAPI document and the routes differ")?;
        let lists = [
            ("operations that no route serves:", &self.unserved),
            ("routes that the document does not have:", &self.undocumented),
            ("operations that say something else about security:", &self.differing),
        ];
        for (heading, entries) in lists.into_iter().filter(|(_, entries)| !entries.is_empty()) {
            write!(f, "\n\n{heading}")?;
            for entry in entries {
                write!(f, "\n  {entry}")?;
            }
        }
        f.write_str("\n")
    }
}

impl fmt::Debug for DocumentDrift {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{self}")
    }
}

impl core::error::Error for DocumentDrift {}

fn security(name: &str, access: &RouteAccess) -> Vec<SecurityRequirement> {
    let any_token = || std::vec![SecurityRequirement::new(name, [] as [&str; 0])];
    match access {
        RouteAccess::Public { .. } => Vec::new(),
        RouteAccess::Authenticated { .. } => any_token(),
        RouteAccess::Requires { scopes, .. } => match scopes.alternatives() {
            // Without any alternative, an empty list would say that no token is needed.
            Some(alternatives) if !alternatives.is_empty() => {
                alternatives.into_iter().map(|scopes| SecurityRequirement::new(name, scopes)).collect()
            }
            Some(_) | None => any_token(),
        },
    }
}

/// Whether an operation says what is expected, in any order. Without a word of its own it says what the document says.
fn is_same(document: &OpenApi, operation: &Operation, expected: &[SecurityRequirement]) -> bool {
    let written = operation.security.as_ref().or(document.security.as_ref()).map(Vec::as_slice).unwrap_or_default();
    let (written, expected) = (unordered(written), unordered(expected));
    written.is_some() && written == expected
}

/// For each requirement the schemes that it names, each with its scopes.
type Unordered = BTreeSet<BTreeMap<String, BTreeSet<String>>>;

fn unordered(requirements: &[SecurityRequirement]) -> Option<Unordered> {
    let requirements = requirements.iter().map(serde_json::to_value);
    requirements.map(|requirement| requirement.and_then(serde_json::from_value).ok()).collect()
}

fn operations(item: &PathItem) -> [(&'static str, Option<&Operation>); 8] {
    [
        ("GET", item.get.as_ref()),
        ("PUT", item.put.as_ref()),
        ("POST", item.post.as_ref()),
        ("DELETE", item.delete.as_ref()),
        ("OPTIONS", item.options.as_ref()),
        ("HEAD", item.head.as_ref()),
        ("PATCH", item.patch.as_ref()),
        ("TRACE", item.trace.as_ref()),
    ]
}

fn operations_mut(item: &mut PathItem) -> [(&'static str, Option<&mut Operation>); 8] {
    [
        ("GET", item.get.as_mut()),
        ("PUT", item.put.as_mut()),
        ("POST", item.post.as_mut()),
        ("DELETE", item.delete.as_mut()),
        ("OPTIONS", item.options.as_mut()),
        ("HEAD", item.head.as_mut()),
        ("PATCH", item.patch.as_mut()),
        ("TRACE", item.trace.as_mut()),
    ]
}
