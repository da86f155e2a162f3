//! The requests of a matrix: one row for each endpoint of the catalog that a route serves, and one for each route that no endpoint
//! is there for.

use std::boxed::Box;
use std::collections::BTreeSet;
use std::string::String;
use std::vec::Vec;

use super::call::Call;
use super::rule::Asked;
use crate::catalog::CatalogScope;
use crate::catalog::info::{CatalogInfo, EndpointInfo};
use crate::routes::served::Served;
use crate::routes::{Route, Serves};

/// What the test says of the request in a row.
type Adjust = Box<dyn Fn(Call) -> Call + Send + Sync>;

pub(super) struct Row {
    /// `GET /orders/{id}`, or what else a route says of itself.
    pub(super) name: String,
    /// More than one where a route serves them alike.
    methods: Vec<&'static str>,
    template: String,
    pub(super) asked: Asked,
    adjust: Vec<Adjust>,
    /// Whether something is mounted there of which nobody knows what it has.
    pub(super) is_mount: bool,
    /// Why it is not asked.
    left_out: Option<String>,
}

impl Row {
    fn new(name: String, methods: Vec<&'static str>, template: &str, asked: Asked) -> Self {
        let (template, adjust) = (String::from(template), Vec::new());
        Self { name, methods, template, asked, adjust, is_mount: false, left_out: None }
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
            Serves::Any => Vec::from([other_method(route, served)]),
            Serves::Mount => Vec::from(["GET"]),
        };
        let row = Self::new(std::format!("{route}"), methods, route.path(), Asked::by_route::<S>(route));
        Self { is_mount: route.serves() == Serves::Mount, ..row }
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

    /// What it asks for, and why nobody asks.
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

    /// What to do where a public route is not found, and nobody's refusal shows that it is there.
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

/// A method that comes to this route and no other one at its path.
fn other_method(route: &Route, served: &Served<'_>) -> &'static str {
    let is_free = |method: &&str| served.server(method, route.path()).is_some_and(|server| server == route);
    ["PATCH", "PUT", "DELETE", "POST", "GET"].into_iter().find(is_free).unwrap_or("PATCH")
}

/// All endpoints of a catalog.
pub(super) fn endpoint_rows(catalog: &'static CatalogInfo) -> Vec<Row> {
    let row = |endpoint| Row::of_endpoint(endpoint, &[], &Served::new(&[]), catalog);
    catalog.endpoints.iter().map(row).collect()
}

/// What routes serve. Endpoints that none of them serves are those of another service.
pub(super) fn rows<S: CatalogScope>(routes: &[Route], catalog: &'static CatalogInfo) -> Vec<Row> {
    let served = Served::new(routes);
    let known: BTreeSet<usize> =
        catalog.endpoints.iter().flat_map(|endpoint| served.known_by(endpoint.method, endpoint.path)).collect();
    let is_served = |endpoint: &&EndpointInfo| !served.servers(endpoint.method, endpoint.path).is_empty();
    let endpoints = catalog.endpoints.iter().filter(is_served);
    let of_endpoints = endpoints.map(|endpoint| Row::of_endpoint(endpoint, routes, &served, catalog));
    let others = routes.iter().enumerate().filter(|(position, _)| !known.contains(position));
    of_endpoints.chain(others.map(|(_, route)| Row::of_route::<S>(route, &served))).collect()
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
