//! What routes ask for, in OpenAPI documents of any generator.

mod answers;
mod security;

use core::fmt;
use std::collections::BTreeSet;
use std::string::{String, ToString as _};
use std::vec::Vec;

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

use self::security::{SECURITY, is_same, security};
use crate::catalog::info::CatalogInfo;
use crate::routes::served::Served;
use crate::routes::{Route, RouteKind, Serves};

/// The scopes of a catalog with their descriptions, for the flows of an `oauth2` scheme.
pub fn scopes(catalog: &CatalogInfo) -> impl Iterator<Item = (&'static str, &'static str)> + use<> {
    catalog.scopes().map(|scope| (scope.name, scope.description))
}

/// Adds a security scheme to a document, and says of each operation what its route asks for.
///
/// The document is anything that serde writes as an OpenAPI document and reads from one: `OpenApi` of `utoipa`, a
/// [`Value`]. So is the scheme.
///
/// Alternatives become alternatives, scopes that are needed together stand in one list. A public operation needs nothing;
/// one for any valid token needs the scheme without scopes. A requirement of more than a thousand alternatives
/// is shown as any valid token. Where a route has optional scopes, each alternative stands there once more with all of them; of a
/// public operation the first one is empty, which says that security is optional. An operation without a route stays as it is; [`compare`] finds it.
///
/// Where a path does not tell routes apart, but an expression, a rank or a format does, an operation says what the route of its
/// very path asks for, and otherwise the alternatives of all of them.
///
/// An operation that needs a token gets the answers to callers who may not: 401, and 403 where it needs scopes. They refer to the
/// components `Unauthorized` and `Forbidden`, problem documents (RFC 9457) with a `WWW-Authenticate` header (RFC 6750). What the
/// author wrote stays: an answer of an operation with one of these statuses, and components of these names.
///
/// # Errors
///
/// Where serde cannot write the document or the scheme, or cannot read the document back. It is unchanged then.
pub fn secure<Document: Serialize + DeserializeOwned>(
    document: &mut Document,
    name: &str,
    scheme: impl Serialize,
    routes: &[Route],
) -> Result<(), serde_json::Error> {
    let mut json = serde_json::to_value(&*document)?;
    add_scheme(&mut json, name, serde_json::to_value(scheme)?);
    let routes = documented(routes);
    let served = Served::new(&routes);
    let mut used = Map::new();
    for (path, item) in paths_mut(&mut json) {
        for (key, method) in METHODS {
            let operation = item.get_mut(key).and_then(Value::as_object_mut);
            let of_operation = routes_of(&routes, &served, method, &rest_as_parameter(path));
            if let (Some(operation), false) = (operation, of_operation.is_empty()) {
                operation.insert(SECURITY.to_string(), security(name, &of_operation));
                for route in of_operation {
                    answers::add(operation, route, &mut used);
                }
            }
        }
    }
    answers::add_components(&mut json, used);
    // By way of a text: the document of aide borrows strings, which a value does not lend.
    *document = serde_json::from_str(&json.to_string())?;
    Ok(())
}

/// Compares the operations of a document, and what they say about security, with routes, in both directions.
///
/// After [`secure`] with the same routes only whole operations can be missing. Compared with a document that was kept, in
/// the repository say, it shows what has changed.
///
/// # Errors
///
/// [`DocumentDrift`] lists operations that no route serves, routes that are not documented, and operations that say
/// something else than their route asks for. A document that serde cannot write has no operations.
pub fn compare(document: &impl Serialize, name: &str, routes: &[Route]) -> Result<(), DocumentDrift> {
    let json = serde_json::to_value(document).unwrap_or_default();
    let mut drift = DocumentDrift::default();
    let as_documented = documented(routes);
    let served = Served::new(&as_documented);
    let mut known = BTreeSet::new();
    for (path, method, operation) in operations(&json) {
        let path_of_routes = rest_as_parameter(path);
        known.extend(served.known_by(method, &path_of_routes));
        let of_operation = routes_of(&as_documented, &served, method, &path_of_routes);
        if of_operation.is_empty() {
            drift.unserved.push(std::format!("{method} {path}"));
            continue;
        }
        // Without a word of its own an operation says what the document says.
        let written = operation.get(SECURITY).or_else(|| json.get(SECURITY));
        if !is_same(written, &security(name, &of_operation)) {
            let says = written.map_or_else(|| String::from("nothing"), Value::to_string);
            let ask = ask(&of_operation);
            drift.differing.push(std::format!("{method} {path}: {ask}, the document says {says}"));
        }
    }
    let is_documented = |(position, route): &(usize, &Route)| is_in_no_document(route) || known.contains(position);
    let undocumented = routes.iter().enumerate().filter(|route| !is_documented(route));
    drift.undocumented = undocumented.map(|(_, route)| std::format!("{route}: {}", route.access_text())).collect();
    if drift.is_empty() { Ok(()) } else { Err(drift) }
}

/// What routes ask for, in a report.
fn ask(routes: &[&Route]) -> String {
    let asked: Vec<String> = routes.iter().map(|route| route.access_text()).collect();
    let subject = if asked.len() == 1 { "the route asks" } else { "the routes ask" };
    std::format!("{subject} for {}", asked.join(", or for "))
}

/// The routes that get the requests for an operation, one of those that ask for the same. What has the very path of the operation
/// is meant before what only looks the same; of what is mounted nobody knows what it has.
fn routes_of<'r>(routes: &'r [Route], served: &Served<'_>, method: &str, path: &str) -> Vec<&'r Route> {
    let servers = served.servers(method, path);
    let mut servers: Vec<&Route> = servers.into_iter().map(|position| &routes[position]).collect();
    if servers.iter().any(|route| route.path == path) {
        servers.retain(|route| route.path == path || route.serves == Serves::Mount);
    }
    let mut distinct: Vec<&Route> = Vec::new();
    for route in servers {
        if distinct.iter().all(|other| other.guard != route.guard) {
            distinct.push(route);
        }
    }
    distinct
}

/// The keys of operations in a path item, and the methods that they stand for.
const METHODS: [(&str, &str); 8] = [
    ("get", "GET"),
    ("put", "PUT"),
    ("post", "POST"),
    ("delete", "DELETE"),
    ("options", "OPTIONS"),
    ("head", "HEAD"),
    ("patch", "PATCH"),
    ("trace", "TRACE"),
];

fn add_scheme(document: &mut Value, name: &str, scheme: Value) {
    *member(member(member(document, "components"), "securitySchemes"), name) = scheme;
}

/// A member of an object. What is no object becomes one: `serde_json` makes one out of `null`.
fn member<'v>(parent: &'v mut Value, key: &str) -> &'v mut Value {
    if !parent.is_object() {
        *parent = Value::Null;
    }
    &mut parent[key]
}

fn paths_mut(document: &mut Value) -> impl Iterator<Item = (&String, &mut Value)> {
    document.get_mut("paths").and_then(Value::as_object_mut).into_iter().flatten()
}

/// The operations of a document, each with its path and method.
fn operations(document: &Value) -> impl Iterator<Item = (&str, &'static str, &Value)> {
    let paths = document.get("paths").and_then(Value::as_object).into_iter().flatten();
    paths.flat_map(|(path, item)| {
        METHODS.into_iter().filter_map(move |(key, method)| Some((path.as_str(), method, item.get(key)?)))
    })
}

/// The routes as a document writes them.
fn documented(routes: &[Route]) -> Vec<Route> {
    routes.iter().map(|route| Route { path: rest_as_parameter(&route.path), ..route.clone() }).collect()
}

/// OpenAPI knows no rest of a path: `{*rest}` becomes `{rest}`. No router has both in one place.
fn rest_as_parameter(path: &str) -> String {
    path.replace("/{*", "/{")
}

/// Nothing is said about what is mounted, and about the description of the service.
fn is_in_no_document(route: &Route) -> bool {
    route.serves == Serves::Mount || route.kind == RouteKind::Metadata
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

    /// The routes that are not in the document, each as its method, path and access, with the reason where it is public.
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
            ("operations that no route serves; add a route for each, or take it out of the document:", &self.unserved),
            ("routes that the document does not have; document each of them:", &self.undocumented),
            (
                "operations that say something else about security; `secure` with these routes puts it right:",
                &self.differing,
            ),
        ];
        for (heading, entries) in lists.into_iter().filter(|(_, entries)| !entries.is_empty()) {
            write!(f, "\n\n{heading}")?;
            for entry in entries {
                write!(f, "\n  {entry}")?;
            }
        }
        Ok(())
    }
}

impl fmt::Debug for DocumentDrift {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{self}")
    }
}

impl core::error::Error for DocumentDrift {}
