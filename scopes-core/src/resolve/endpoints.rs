//! Endpoints: what a template may look like, and who may call it.

use std::collections::BTreeMap;
use std::ops::Range;

use super::declared::Names;
use super::endpoint_entries::{Said, any_of, check_reason};
use super::template;
use crate::catalog::{Access, Endpoint};
use crate::listed::Listed as _;
use crate::mask::Mask;
use crate::message;
use crate::places::Places;
use crate::raw::{self, Text};
use crate::report::Report;

pub(super) fn resolve(raw: &raw::Catalog, names: &Names<'_>, report: &mut Report<'_>) -> Vec<Endpoint> {
    let mut table = Table {
        endpoints: Vec::new(),
        places: Vec::new(),
        by_shape: Places::default(),
        parameters: Parameters::default(),
        twins: twins(raw),
        report,
    };
    for (index, scope) in raw.scopes.iter().enumerate() {
        for line in &scope.endpoints {
            if let Some(problem) = template::method_as_key(&line.endpoint.value, &line.summary.value) {
                table.report.fold("method-as-key", problem, &line.endpoint.span);
                continue;
            }
            let access = Access::AnyOf(vec![Mask::of(names.count(), [index])]);
            table.add(&line.endpoint, Said::of_line(line), access, Origin::Scope);
        }
    }
    for rule in &raw.endpoints {
        let errors = table.report.count();
        let access = Access::AnyOf(any_of(rule, names, table.report));
        let is_known = errors == table.report.count();
        let said = Said::of_rule(rule, names, table.report);
        table.add(&rule.name, said, access, Origin::Rule { is_known });
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
    table.check_alike(names);
    table.endpoints
}

/// Where endpoints stand whose method is written in another case than that of one in the same table, and where that one is.
fn twins(raw: &raw::Catalog) -> BTreeMap<usize, Range<usize>> {
    let mut twins = BTreeMap::new();
    let mut add = |names: Vec<&Text>| {
        let places = Places::of(&mut names.iter().map(|name| name.value.as_str()));
        for name in &names {
            let twin = template::in_upper_case(&name.value).and_then(|upper| places.get(&upper));
            twins.extend(twin.map(|twin| (name.span.start, names[twin].span.clone())));
        }
    };
    raw.scopes.iter().for_each(|scope| add(scope.endpoints.iter().map(|line| &line.endpoint).listed()));
    add(raw.endpoints.iter().map(|rule| &rule.name).listed());
    add(raw.authenticated.iter().map(|line| &line.endpoint).listed());
    add(raw.public.iter().map(|line| &line.endpoint).listed());
    twins
}

#[derive(Clone, Copy, PartialEq)]
enum Origin {
    Scope,
    /// `is_known` says whether what it needs is free of errors.
    Rule {
        is_known: bool,
    },
    Open,
}

struct Table<'c, 's> {
    endpoints: Vec<Endpoint>,
    places: Vec<(Range<usize>, Origin)>,
    /// Each by its method and the shape of its path.
    by_shape: Places,
    parameters: Parameters,
    twins: BTreeMap<usize, Range<usize>>,
    report: &'c mut Report<'s>,
}

impl Table<'_, '_> {
    /// Whether it is an endpoint. One that the table has already is refused or joined.
    fn add(&mut self, written: &Text, said: Said, access: Access, origin: Origin) -> bool {
        let twin = self.twins.get(&written.span.start);
        if let Some(problem) = template::problem_of(&written.value, twin.is_some()) {
            match twin {
                Some(twin) => self.report.add_related(problem, &written.span, "the other one", twin),
                None => self.report.add(problem, &written.span),
            }
            return false;
        }
        let (method, path) = template::split(&written.value);
        let shape = template::shape(path);
        self.check_parameters(written, &shape);
        let key = format!("{method} {shape}");
        let endpoint = said.endpoint(method, path, access);
        if let Some(first) = self.by_shape.get(&key) {
            self.join(first, written, endpoint, origin);
            return true;
        }
        self.by_shape.insert(&key, self.endpoints.len());
        self.endpoints.push(endpoint);
        self.places.push((written.span.clone(), origin));
        true
    }

    /// One place of a path has `{name}` or `{*rest}`, whatever the methods are: no router holds both.
    fn check_parameters(&mut self, written: &Text, shape: &str) {
        for other in self.parameters.add(written, shape) {
            let message = message::Templates::Kinds { first: other.value.clone(), second: written.value.clone() };
            self.report.add_related(message, &written.span, "the other one", &other.span);
        }
    }

    /// Endpoints that a lenient router takes for one another are open to the same callers. HEAD is GET to most.
    fn check_alike(&mut self, names: &Names<'_>) {
        let mut classes = Places::default();
        for (position, endpoint) in self.endpoints.iter().enumerate() {
            let (place, origin) = &self.places[position];
            if *origin == (Origin::Rule { is_known: false }) {
                continue;
            }
            let method = if endpoint.method == "HEAD" { "GET" } else { &endpoint.method };
            let shape = template::shape(&endpoint.path);
            let class = format!("{method} {}", template::lenient_shape(&shape));
            let first = classes.first(&class, position);
            let (other, (other_place, _)) = (&self.endpoints[first], &self.places[first]);
            if template::shape(&other.path) != shape && !endpoint.access.is_same(&other.access) {
                let stricter = stricter(other, endpoint).map(named);
                let all = if stricter.is_some() { Vec::new() } else { all_of(other, endpoint, names) };
                let message = message::Endpoints::Alike { first: named(other), second: named(endpoint), stricter, all };
                self.report.add_related(message, place, "the other one", other_place);
            }
        }
    }

    /// An endpoint under several scopes needs any one of them. Any other endpoint that is listed twice is refused.
    fn join(&mut self, first: usize, written: &Text, endpoint: Endpoint, origin: Origin) {
        let (place, first_origin) = self.places[first].clone();
        let existing = &mut self.endpoints[first];
        let name = written.value.clone();
        if existing.path != endpoint.path {
            let under_scopes = (first_origin, origin) == (Origin::Scope, Origin::Scope);
            let message = message::Templates::ParameterNames { first: named(existing), second: name, under_scopes };
            return self.report.add_related(message, &written.span, "the other one", &place);
        }
        let message: message::Endpoints = match (&mut existing.access, endpoint.access) {
            (Access::AnyOf(scopes), Access::AnyOf(more))
                if (first_origin, origin) == (Origin::Scope, Origin::Scope) =>
            {
                return scopes.extend(more);
            }
            (Access::AnyOf(_), Access::AnyOf(_)) => message::Endpoints::ScopedTwice { endpoint: name },
            (Access::AnyOf(_), Access::Public) | (Access::Public, Access::AnyOf(_)) => {
                message::Endpoints::ScopedAndOpen { endpoint: name, open: "public" }
            }
            (Access::AnyOf(_), Access::Authenticated) | (Access::Authenticated, Access::AnyOf(_)) => {
                message::Endpoints::ScopedAndOpen { endpoint: name, open: "authenticated" }
            }
            (Access::Public | Access::Authenticated, Access::Public | Access::Authenticated) => {
                message::Endpoints::OpenTwice { endpoint: name }
            }
        };
        self.report.add_related(message, &written.span, "the other place", &place);
    }
}

/// Which of two endpoints lets nobody in whom the other one does not.
fn stricter<'e>(first: &'e Endpoint, second: &'e Endpoint) -> Option<&'e Endpoint> {
    let is_stricter = |one: &Endpoint, other: &Endpoint| one.access.is_within(&other.access);
    if is_stricter(first, second) { Some(first) } else { Some(second).filter(|second| is_stricter(second, first)) }
}

/// How many scopes a sentence names.
const NAMED: usize = 12;

/// The scopes of two endpoints. Who has all of them may call both already. A list that ends with `…` is not complete.
fn all_of(first: &Endpoint, second: &Endpoint, names: &Names<'_>) -> Vec<String> {
    let ways = [first, second].map(|endpoint| match &endpoint.access {
        Access::AnyOf(ways) => ways.as_slice(),
        _ => &[],
    });
    let mut all = Vec::new();
    for scope in ways.into_iter().flatten().flat_map(Mask::iter) {
        let name = &names.name(scope).value;
        if all.contains(name) {
            continue;
        }
        if all.len() == NAMED {
            all.push("…".to_owned());
            break;
        }
        all.push(name.clone());
    }
    all
}

fn named(endpoint: &Endpoint) -> String {
    format!("{} {}", endpoint.method, endpoint.path)
}

/// The places of parameters in paths.
#[derive(Default)]
struct Parameters {
    /// The beginnings of paths, each by its own beginning and its last part.
    beginnings: Places,
    /// For each beginning of a path whether a parameter or `{*rest}` follows, and in which endpoint.
    behind: Vec<Option<(bool, usize)>>,
    endpoints: Vec<Text>,
}

impl Parameters {
    /// Adds the parameters of a path. The endpoints that have one of the other kind in one of their places.
    fn add(&mut self, written: &Text, shape: &str) -> Vec<&Text> {
        self.endpoints.push(written.clone());
        let mut others = Vec::new();
        let mut beginning = 0;
        for part in shape.split('/') {
            if let "{}" | "{*}" = part {
                let own = (part == "{*}", self.endpoints.len() - 1);
                self.behind.resize(self.beginnings.count() + 1, None);
                let first = *self.behind[beginning].get_or_insert(own);
                others.extend((first.0 != own.0).then_some(first.1));
            }
            let new = self.beginnings.count() + 1;
            beginning = self.beginnings.first(&format!("{beginning}/{part}"), new);
        }
        others.into_iter().map(|at| &self.endpoints[at]).listed()
    }
}
