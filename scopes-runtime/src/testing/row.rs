//! The requests of a matrix: one row for each endpoint of the catalog that a route serves, and one for each route that no endpoint
//! is there for.

use std::boxed::Box;
use std::collections::BTreeSet;
use std::string::String;
use std::vec::Vec;

use super::answers::Cell;
use super::call::Call;
use super::rule::Asked;
use crate::catalog::CatalogScope;
use crate::catalog::info::{CatalogInfo, EndpointInfo};
use crate::routes::served::Served;
use crate::routes::{Route, Serves};

/// A function of the test that changes the request of a row.
type Adjust = Box<dyn Fn(Call) -> Call + Send + Sync>;

pub(super) struct Row {
    /// `GET /orders/{id}`, or another name that the route gives itself.
    pub(super) name: String,
    /// The methods. There are several if a route serves them alike.
    methods: Vec<&'static str>,
    template: String,
    pub(super) asked: Asked,
    adjust: Vec<Adjust>,
    /// Whether it is something mounted, whose own routes are not known.
    pub(super) is_mount: bool,
    /// Whether another route serves the same template, so that it needs a path that only it takes.
    needs_path: bool,
    /// Why it is not asked.
    left_out: Option<String>,
}

impl Row {
    fn new(name: String, methods: Vec<&'static str>, template: &str, asked: Asked) -> Self {
        let (template, adjust) = (String::from(template), Vec::new());
        Self { name, methods, template, asked, adjust, is_mount: false, needs_path: false, left_out: None }
    }

    fn of_endpoint(endpoint: &EndpointInfo, routes: &[Route], served: &Served<'_>, catalog: &CatalogInfo) -> Self {
        let EndpointInfo { method, path, .. } = *endpoint;
        let mut methods = Vec::from([method]);
        let has_own_head = || catalog.endpoints.iter().any(|other| other.method == "HEAD" && other.path == path);
        let serves_head = |route: usize| routes[route].methods().contains(&"HEAD");
        if method == "GET" && served.servers(method, path).into_iter().any(serves_head) && !has_own_head() {
            methods.push("HEAD");
        }
        Self::new(std::format!("{method} {path}"), methods, path, Asked::by_endpoint(endpoint))
    }

    fn of_route<S: CatalogScope>(route: &Route, served: &Served<'_>) -> Self {
        let methods = match route.serves() {
            Serves::These(methods) => methods.to_vec(),
            Serves::Any => other_method(route, served).into_iter().collect(),
            Serves::Mount => Vec::from(["GET"]),
        };
        let is_mount = route.serves() == Serves::Mount;
        let template = if is_mount { below(route, served) } else { String::from(route.path()) };
        let has_requests = !methods.is_empty();
        let row = Self::new(std::format!("{route}"), methods, &template, Asked::by_route::<S>(route));
        let left_out = (!has_requests).then(|| String::from("every method has a route of its own there"));
        Self { is_mount, left_out, ..row }
    }

    pub(super) fn adjust(&mut self, adjust: Adjust) {
        self.adjust.push(adjust);
    }

    pub(super) fn leave_out(&mut self, reason: &str) {
        self.left_out = Some(String::from(reason));
    }

    pub(super) fn is_asked(&self) -> bool {
        self.left_out.is_none()
    }

    /// The requirement of the row, and the reason why no request is sent, if there is one.
    pub(super) fn asks_for(&self) -> String {
        let reason = self.left_out.as_ref().map(|reason| std::format!("; not asked: {reason}"));
        std::format!("{}{}", self.asked.text, reason.unwrap_or_default())
    }

    /// The names of the parameters.
    pub(super) fn parameters(&self) -> impl Iterator<Item = &str> {
        pieces(&self.template).filter_map(|piece| match piece {
            Piece::Parameter(name) => Some(name),
            Piece::Text(_) => None,
        })
    }

    /// The advice for a row whose request comes to another route, which serves the same template.
    pub(super) fn objection(&self, calls: &[Call], earlier: &BTreeSet<String>) -> Option<String> {
        let call = calls.first().filter(|call| self.needs_path && earlier.contains(&request_of(call)))?;
        let (name, request) = (&self.name, request_of(call));
        Some(std::format!(
            "another route takes {request}; say what only this one takes, `.route(\"{name}\", |call| call.with_path(\"…\"))`"
        ))
    }

    /// The advice for something mounted in which nothing was found: the answers do not show whether there is a check.
    pub(super) fn nothing_below(&self, calls: &[Call], answered: &[Cell]) -> Option<String> {
        let is_checked = self.is_mount && !self.asked.rule.is_public() && !answered.is_empty();
        let call = calls.first().filter(|_| is_checked && answered.iter().all(Cell::is_not_found))?;
        let (name, request) = (&self.name, request_of(call));
        Some(std::format!(
            "nothing is found at {request}; name a path that exists there, `.route(\"{name}\", |call| call.with_path(\"…\"))`"
        ))
    }

    /// The advice for a public route that is not found. It refuses nobody, so that no other answer shows that it exists.
    pub(super) fn why_not_found(&self) -> String {
        match self.parameters().next() {
            Some(name) => {
                std::format!(
                    "nothing shows that the route is there: give `{{{name}}}` a value that exists, `.value(\"{name}\", \"…\")`"
                )
            }
            None => String::from("nothing is mounted there, or the handler answers so"),
        }
    }

    /// The requests, without a token. A parameter without a value is `1`.
    pub(super) fn calls(&self, values: &[(String, String)]) -> Vec<Call> {
        let value_of = |name: &str| values.iter().find(|(of, _)| of == name).map_or("1", |(_, value)| value);
        let text = pieces(&self.template).map(|piece| match piece {
            Piece::Text(text) => text,
            Piece::Parameter(name) => value_of(name),
        });
        let path: String = text.collect();
        let call = |method| self.adjust.iter().fold(Call::new(method, path.clone()), |call, adjust| adjust(call));
        self.methods.iter().map(|method| call(method)).collect()
    }
}

/// `GET /orders/1`.
pub(super) fn request_of(call: &Call) -> String {
    std::format!("{} {}", call.method(), call.path())
}

/// A method that comes to this route and no other one at its path.
fn other_method(route: &Route, served: &Served<'_>) -> Option<&'static str> {
    let is_free = |method: &&str| served.server(method, route.path()).is_some_and(|server| server == route);
    ["PATCH", "PUT", "DELETE", "POST", "GET", "OPTIONS", "TRACE"].into_iter().find(is_free)
}

/// A path below something mounted that comes to it and no other route.
fn below(mount: &Route, served: &Served<'_>) -> String {
    let base = mount.path().trim_end_matches('/');
    let paths = ["/1", "/scopes-testing", "/1/1", "/1/1/1/1/1", ""].map(|rest| std::format!("{base}{rest}"));
    let is_its = |path: &&String| served.server("GET", path).is_some_and(|server| server == mount);
    paths.iter().find(is_its).unwrap_or(&paths[0]).clone()
}

/// All endpoints of a catalog.
pub(super) fn endpoint_rows(catalog: &'static CatalogInfo) -> Vec<Row> {
    let row = |endpoint| Row::of_endpoint(endpoint, &[], &Served::new(&[]), catalog);
    catalog.endpoints.iter().map(row).collect()
}

/// A row for each endpoint that one of the routes serves, and for each further route. An endpoint that no route serves is that of
/// another service.
pub(super) fn rows<S: CatalogScope>(routes: &[Route], catalog: &'static CatalogInfo) -> Vec<Row> {
    let served = Served::new(routes);
    let known: BTreeSet<usize> =
        catalog.endpoints.iter().flat_map(|endpoint| served.known_by(endpoint.method, endpoint.path)).collect();
    let is_served = |endpoint: &&EndpointInfo| !served.servers(endpoint.method, endpoint.path).is_empty();
    let endpoints = catalog.endpoints.iter().filter(is_served);
    let of_endpoints = endpoints.flat_map(|endpoint| {
        let row = Row::of_endpoint(endpoint, routes, &served, catalog);
        std::iter::once(row).chain(beside(endpoint, routes, &served))
    });
    let others = routes.iter().enumerate().filter(|(position, _)| !known.contains(position));
    let mut rows: Vec<Row> = of_endpoints.chain(others.map(|(_, route)| Row::of_route::<S>(route, &served))).collect();
    number(&mut rows);
    rows
}

/// Further routes that serve an endpoint, told apart by an expression, a rank or a format. Each needs a path of its own, which the
/// test says.
fn beside(endpoint: &'static EndpointInfo, routes: &[Route], served: &Served<'_>) -> Vec<Row> {
    let servers = served.servers(endpoint.method, endpoint.path);
    let row = |route: usize| {
        let path = routes[route].path();
        let name = std::format!("{} {path}", endpoint.method);
        let row = Row::new(name, Vec::from([endpoint.method]), path, Asked::by_endpoint(endpoint));
        Row { needs_path: true, ..row }
    };
    servers.into_iter().skip(1).map(row).collect()
}

/// Tells rows of one name apart.
fn number(rows: &mut [Row]) {
    let mut seen = std::collections::BTreeMap::new();
    for row in rows {
        let count = seen.entry(row.name.clone()).and_modify(|count| *count += 1).or_insert(1);
        if *count > 1 {
            row.name = std::format!("{} ({count})", row.name);
        }
    }
}

/// A part of a template.
#[derive(PartialEq, Eq)]
enum Piece<'t> {
    Text(&'t str),
    Parameter(&'t str),
}

/// The parts of a template. Doubled braces are text.
fn pieces(template: &str) -> impl Iterator<Item = Piece<'_>> {
    let mut rest = template;
    std::iter::from_fn(move || {
        let piece;
        (piece, rest) = split(rest)?;
        Some(piece)
    })
}

/// The first part of a template, and the rest.
fn split(template: &str) -> Option<(Piece<'_>, &str)> {
    let first = template.chars().next()?;
    if let Some((doubled, rest)) = template.split_at_checked(2)
        && matches!(doubled, "{{" | "}}")
    {
        return Some((Piece::Text(&doubled[..1]), rest));
    }
    if let Some((name, rest)) = template.strip_prefix('{').and_then(|behind| behind.split_once('}')) {
        return Some((Piece::Parameter(name.trim_start_matches('*')), rest));
    }
    let from = first.len_utf8();
    let end = template[from..].find(['{', '}']).map_or(template.len(), |at| from + at);
    Some((Piece::Text(&template[..end]), &template[end..]))
}

#[cfg(test)]
mod tests {
    use super::{Piece, pieces};

    #[test]
    fn a_template_is_text_and_parameters() {
        let of = |template| {
            let text = pieces(template).map(|piece| match piece {
                Piece::Text(text) => std::format!("{text} "),
                Piece::Parameter(name) => std::format!("<{name}> "),
            });
            text.collect::<std::string::String>()
        };
        let cases = [
            ("", ""),
            ("/", "/ "),
            ("/a/{id}/b", "/a/ <id> /b "),
            ("/a/{id}.json", "/a/ <id> .json "),
            ("/{*rest}", "/ <rest> "),
            ("/{{x}}", "/ { x } "),
            ("/ü{", "/ü { "),
            ("}", "} "),
        ];
        for (template, expected) in cases {
            assert_eq!(of(template), expected, "{template}");
        }
    }
}
