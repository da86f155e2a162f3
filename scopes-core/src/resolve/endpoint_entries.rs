//! What the tables of endpoints say of each: what it needs, what else it makes use of, and why it is public.

use super::declared::Names;
use super::lists::List;
use super::{header, texts};
use crate::catalog::{Access, Endpoint, Texts};
use crate::listed::Listed as _;
use crate::mask::Mask;
use crate::message::{self, Entry};
use crate::places::Places;
use crate::raw::{self, AnyOf, At, Text};
use crate::reason::is_reason;
use crate::report::{Finding, Report};

/// What is said of an endpoint besides who may call it.
#[derive(Default)]
pub(super) struct Said {
    summary: String,
    reason: String,
    texts: Texts,
    optional: Mask,
}

impl Said {
    pub(super) fn of_line(line: &raw::Line) -> Self {
        Self { summary: line.summary.value.clone(), ..Self::default() }
    }

    pub(super) fn of_rule(rule: &raw::Endpoint, names: &Names<'_>, report: &mut Report<'_>) -> Self {
        check_optional(rule, report);
        Self {
            summary: header::text(rule.summary.as_ref()),
            texts: texts(&rule.texts),
            optional: optional(&rule.name, &rule.optional, names, report),
            ..Self::default()
        }
    }

    pub(super) fn of_open(line: &raw::Open, names: &Names<'_>, report: &mut Report<'_>) -> Self {
        Self {
            summary: header::text(line.summary.as_ref()),
            reason: header::text(line.reason.as_ref()),
            texts: texts(&line.texts),
            optional: optional(&line.endpoint, &line.optional, names, report),
        }
    }

    pub(super) fn endpoint(self, method: &str, path: &str, access: Access) -> Endpoint {
        let Self { summary, reason, texts, optional } = self;
        Endpoint { method: method.to_owned(), path: path.to_owned(), summary, reason, optional, texts, access }
    }
}

/// `any_of` is a list of lists, and none of them is empty: an empty one would let every token through.
pub(super) fn any_of(rule: &raw::Endpoint, names: &Names<'_>, report: &mut Report<'_>) -> Vec<Mask> {
    let endpoint = rule.name.value.clone();
    let Some(any_of) = &rule.any_of else {
        report.add_lack(message::Endpoints::WithoutScopes { endpoint }, &rule.name.span, rule.is_whole);
        return Vec::new();
    };
    let lists = match &any_of.value {
        AnyOf::Lists(lists) => lists,
        AnyOf::Flat { scopes, has_lists } => {
            let message = message::Endpoints::FlatAnyOf { endpoint, scopes: scopes.clone(), has_lists: *has_lists };
            report.add(message, &any_of.span);
            return Vec::new();
        }
    };
    if lists.is_empty() {
        let message = message::Endpoints::EmptyAnyOf { endpoint: endpoint.clone(), is_beside_others: false };
        report.add_lack(message, &any_of.span, rule.is_whole);
    }
    check_alternatives(&endpoint, lists, report);
    let mut masks = Vec::new();
    for list in lists {
        if list.value.is_empty() {
            let is_beside_others = lists.iter().any(|list| !list.value.is_empty());
            let message = message::Endpoints::EmptyAnyOf { endpoint: endpoint.clone(), is_beside_others };
            report.add_lack(message, &list.span, rule.is_whole);
        }
        masks.push(names.select_names(&list_of("any_of", &endpoint), &list.value, report));
    }
    masks
}

/// Each alternative is another one.
fn check_alternatives(endpoint: &str, lists: &[At<Vec<Text>>], report: &mut Report<'_>) {
    let mut firsts = Places::default();
    for (position, list) in lists.iter().enumerate().filter(|(_, list)| !list.value.is_empty()) {
        let mut scopes: Vec<&str> = list.value.iter().map(|scope| scope.value.as_str()).listed();
        scopes.sort_unstable();
        // No name has a line break in it.
        if let Some(first) = firsts.insert(&scopes.join("\n"), position) {
            let message = message::Endpoints::AlternativeTwice { endpoint: endpoint.to_owned() };
            let edit = report.without_element(&list.span);
            report.find(Finding::new(message, &list.span).label("first written here", &lists[first].span).edit(edit));
        }
    }
}

fn optional(endpoint: &Text, listed: &[Text], names: &Names<'_>, report: &mut Report<'_>) -> Mask {
    if listed.is_empty() {
        return Mask::default();
    }
    names.select_names(&list_of("optional", &endpoint.value), listed, report)
}

fn list_of(key: &'static str, endpoint: &str) -> List {
    List::of_names(message::List::KeyOf(key, Entry::Endpoint, endpoint.to_owned()))
}

/// A scope that an endpoint needs is not optional there.
fn check_optional(rule: &raw::Endpoint, report: &mut Report<'_>) {
    let Some(AnyOf::Lists(lists)) = rule.any_of.as_ref().map(|any_of| &any_of.value) else { return };
    let needed: Vec<&Text> = lists.iter().flat_map(|list| &list.value).listed();
    let positions = Places::of(&mut needed.iter().map(|scope| scope.value.as_str()));
    for optional in &rule.optional {
        if let Some(position) = positions.get(&optional.value) {
            let (endpoint, scope) = (rule.name.value.clone(), optional.value.clone());
            let message = message::Endpoints::OptionalIsRequired { endpoint, scope };
            let edit = report.without_element(&optional.span);
            report.find(Finding::new(message, &optional.span).label("needed here", &needed[position].span).edit(edit));
        }
    }
}

/// A public endpoint says why it is, in words.
pub(super) fn check_reason(line: &raw::Open, report: &mut Report<'_>) {
    if !line.reason.as_ref().is_some_and(|reason| is_reason(&reason.value)) {
        let message = message::Endpoints::WithoutReason { endpoint: line.endpoint.value.clone() };
        report.add_lack(message, &line.endpoint.span, line.is_whole);
    }
}
