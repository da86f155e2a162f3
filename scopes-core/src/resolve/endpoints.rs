//! Endpoints: what a template may look like, and who may call it.

use std::collections::HashMap;
use std::ops::Range;

use super::declared::Names;
use super::endpoint_entries::{Said, any_of, check_reason};
use crate::catalog::{Access, Endpoint};
use crate::mask::Mask;
use crate::message::Message;
use crate::raw::{self, Text};
use crate::report::Report;

/// The methods of RFC 9110 that have a path, and PATCH (RFC 5789).
pub(crate) const METHODS: &[&str] = &["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE"];

pub(super) fn resolve(raw: &raw::Catalog, names: &Names<'_>, report: &mut Report<'_>) -> Vec<Endpoint> {
    let mut table = Table {
        endpoints: Vec::new(),
        places: Vec::new(),
        by_shape: HashMap::new(),
        parameters: HashMap::new(),
        report,
    };
    for (index, scope) in raw.scopes.iter().enumerate() {
        for line in &scope.endpoints {
            let access = Access::AnyOf(vec![Mask::of(names.count(), [index])]);
            table.add(&line.endpoint, Said::of_line(line), access, Origin::Scope);
        }
    }
    for rule in &raw.endpoints {
        let access = Access::AnyOf(any_of(rule, names, table.report));
        let said = Said::of_rule(rule, names, table.report);
        table.add(&rule.name, said, access, Origin::Rule);
    }
    for line in &raw.authenticated {
        let said = Said::of_open(line, names, table.report);
        table.add(&line.endpoint, said, Access::Authenticated, Origin::Open);
    }
    for line in &raw.public {
        let said = Said::of_open(line, names, table.report);
        if table.add(&line.endpoint, said, Access::Public, Origin::Open) {
            check_reason(line, table.report);
        }
    }
    table.endpoints
}

#[derive(Clone, Copy, PartialEq)]
enum Origin {
    Scope,
    Rule,
    Open,
}

struct Table<'c, 's> {
    endpoints: Vec<Endpoint>,
    places: Vec<(Range<usize>, Origin)>,
    by_shape: HashMap<(String, String), usize>,
    /// What stands behind the beginning of a path where a parameter does: one segment or the rest, and where it is written.
    parameters: HashMap<String, (bool, Text)>,
    report: &'c mut Report<'s>,
}

impl Table<'_, '_> {
    /// Whether it is an endpoint. One that stands in the table already is refused or joined.
    fn add(&mut self, written: &Text, said: Said, access: Access, origin: Origin) -> bool {
        let Some((method, path)) = check_endpoint(written, self.report) else { return false };
        self.check_parameters(written, path);
        let key = (method.to_owned(), shape(path));
        let endpoint = said.endpoint(method, path, access);
        if let Some(&first) = self.by_shape.get(&key) {
            self.join(first, written, endpoint, origin);
            return true;
        }
        self.by_shape.insert(key, self.endpoints.len());
        self.endpoints.push(endpoint);
        self.places.push((written.span.clone(), origin));
        true
    }

    /// In one place of a path stands `{name}` or `{*rest}`, whatever the methods are: no matcher holds both.
    fn check_parameters(&mut self, written: &Text, path: &str) {
        let shape = shape(path);
        for (position, _) in shape.match_indices('{') {
            let takes_rest = shape[position..].starts_with("{*");
            let first =
                self.parameters.entry(shape[..position].to_owned()).or_insert_with(|| (takes_rest, written.clone()));
            if first.0 != takes_rest {
                let message =
                    Message::EndpointParameters { first: first.1.value.clone(), second: written.value.clone() };
                self.report.add_related(message, &written.span, "the other one", &first.1.span);
            }
        }
    }

    /// An endpoint under several scopes needs any one of them. Anything else that stands twice is refused.
    fn join(&mut self, first: usize, written: &Text, endpoint: Endpoint, origin: Origin) {
        let (place, first_origin) = self.places[first].clone();
        let existing = &mut self.endpoints[first];
        let name = written.value.clone();
        if existing.path != endpoint.path {
            let first = format!("{} {}", existing.method, existing.path);
            let message = Message::EndpointShape { first, second: name };
            return self.report.add_related(message, &written.span, "the other one", &place);
        }
        let message = match (&mut existing.access, endpoint.access) {
            (Access::AnyOf(scopes), Access::AnyOf(more))
                if (first_origin, origin) == (Origin::Scope, Origin::Scope) =>
            {
                return scopes.extend(more);
            }
            (Access::AnyOf(_), Access::AnyOf(_)) => Message::EndpointScopedTwice { endpoint: name },
            (Access::AnyOf(_), Access::Public) | (Access::Public, Access::AnyOf(_)) => {
                Message::EndpointScopedAndOpen { endpoint: name, open: "public" }
            }
            (Access::AnyOf(_), Access::Authenticated) | (Access::Authenticated, Access::AnyOf(_)) => {
                Message::EndpointScopedAndOpen { endpoint: name, open: "authenticated" }
            }
            (Access::Public | Access::Authenticated, Access::Public | Access::Authenticated) => {
                Message::EndpointOpenTwice { endpoint: name }
            }
        };
        self.report.add_related(message, &written.span, "the other place", &place);
    }
}

/// An endpoint is a method and a path template that a router can hold.
fn check_endpoint<'t>(written: &'t Text, report: &mut Report<'_>) -> Option<(&'t str, &'t str)> {
    let endpoint = written.value.clone();
    let (method, path) = written.value.split_once(' ').unwrap_or((&written.value, ""));
    let problem = if !METHODS.contains(&method) {
        Message::EndpointMethod { endpoint, method: method.to_owned() }
    } else if !is_path(path) {
        Message::EndpointPath { endpoint }
    } else if !has_balanced_braces(path) {
        Message::EndpointBraces { endpoint }
    } else if let Some(segment) = odd_segment(path) {
        Message::EndpointParameter { endpoint, segment: segment.to_owned() }
    } else if path.split('/').rev().skip(1).any(|segment| segment.starts_with("{*")) {
        Message::EndpointCatchAll { endpoint }
    } else {
        return Some((method, path));
    };
    report.add(problem, &written.span);
    None
}

fn is_path(path: &str) -> bool {
    path.starts_with('/') && path.chars().all(is_in_paths)
}

pub(crate) fn is_in_paths(c: char) -> bool {
    c.is_ascii_graphic() && !matches!(c, '?' | '#')
}

fn has_balanced_braces(path: &str) -> bool {
    path.split('/').all(|segment| segment.matches('{').count() == segment.matches('}').count())
}

/// The first part of a path that no request can match for certain. A slash at the end has none behind it.
fn odd_segment(path: &str) -> Option<&str> {
    let inner = path.strip_prefix('/')?;
    let inner = inner.strip_suffix('/').unwrap_or(inner);
    let mut segments = inner.split('/');
    if inner.is_empty() && path == "/" { None } else { segments.find(|segment| !is_segment(segment)) }
}

/// A part of a path is a literal, or `{name}`, or `{*name}`, as a whole. `:name` and `*name` are how some routers write
/// a parameter, and others refuse them; nor do they agree on empty parts, dots and what is encoded.
fn is_segment(segment: &str) -> bool {
    if !segment.contains(['{', '}']) {
        return !(matches!(segment, "" | "." | "..")
            || segment.starts_with([':', '*'])
            || segment.contains(['%', ';', '\\']));
    }
    let inner = segment.strip_prefix('{').and_then(|rest| rest.strip_suffix('}'));
    inner.is_some_and(|inner| {
        let name = inner.strip_prefix('*').unwrap_or(inner);
        !name.is_empty() && !name.contains(['{', '}', '*'])
    })
}

/// The template without the names of its parameters: what decides which requests it matches.
fn shape(path: &str) -> String {
    let segments = path.split('/').map(|segment| match segment.strip_prefix('{') {
        Some(parameter) if parameter.starts_with('*') => "{*}",
        Some(_) => "{}",
        None => segment,
    });
    segments.collect::<Vec<_>>().join("/")
}
