//! The tables of endpoints.

use toml::Spanned;
use toml::de::DeValue;

use super::fields::{Field, Fields, in_order};
use super::read::{entry, is_misplaced, is_table, is_table_of_names, part};
use super::values::{example, list, table, text, wrong};
use super::{AnyOf, At, Endpoint, Line, Open, Text, Texts};
use crate::keys::{self, Value};
use crate::listed::Listed as _;
use crate::message::{Entry, Expected, Keys, Table};
use crate::report::Report;

pub(super) const AUTHENTICATED: &str = "authenticated";
pub(super) const PUBLIC: &str = "public";

/// `endpoints` of a scope.
pub(super) fn lines(fields: &mut Fields<'_, '_>, scope: &str, report: &mut Report<'_>) -> Vec<Line> {
    let Some(field) = fields.take("endpoints", is_table_of_names) else { return Vec::new() };
    let Some(table) = table("endpoints", Expected::Summaries, field.value, report) else { return Vec::new() };
    let mut listed = in_order(table);
    if listed.is_empty() {
        let table = format!("scopes.\"{scope}\".endpoints");
        report.add(Keys::EmptyTable { table, entry: Entry::Endpoint }, &field.name.span);
    }
    listed.retain(|field| !is_misplaced(field, "scopes.\"…\".endpoints", report));
    listed.into_iter().filter_map(|field| line(field, report)).listed()
}

fn line(field: Field<'_, '_>, report: &mut Report<'_>) -> Option<Line> {
    let span = field.value.span();
    match field.value.get_ref() {
        DeValue::String(summary) => {
            Some(Line { endpoint: field.name, summary: At { value: summary.to_string(), span } })
        }
        other => wrong(&field.name.value, Expected::Summary, other, &span, report),
    }
}

/// A table of `[endpoints]`.
pub(super) fn endpoint(field: &Field<'_, '_>, report: &mut Report<'_>) -> Endpoint {
    let mut fields = entry(Entry::Endpoint, field, report);
    let mut endpoint = Endpoint {
        name: field.name.clone(),
        texts: fields.texts(report),
        summary: fields.text("summary", report),
        any_of: any_of(&mut fields, report),
        optional: fields.list("optional", report).unwrap_or_default(),
        is_whole: true,
    };
    endpoint.is_whole = fields.finish(report);
    endpoint
}

pub(super) const ANY_OF: &str = "any_of";

fn any_of(fields: &mut Fields<'_, '_>, report: &mut Report<'_>) -> Option<At<AnyOf>> {
    let field = fields.take(ANY_OF, |value| matches!(value, Value::AnyOf))?;
    let span = field.value.span();
    let DeValue::Array(outer) = field.value.get_ref() else {
        return wrong(ANY_OF, Expected::Lists, field.value.get_ref(), &span, report);
    };
    if outer.iter().any(|element| matches!(element.get_ref(), DeValue::String(_))) {
        let has_lists = outer.iter().any(|element| matches!(element.get_ref(), DeValue::Array(_)));
        return Some(At { value: AnyOf::Flat { scopes: example(field.value.get_ref()), has_lists }, span });
    }
    let lists = outer.iter().filter_map(|element| alternative(element, report));
    Some(At { value: AnyOf::Lists(lists.listed()), span })
}

fn alternative(element: &Spanned<DeValue<'_>>, report: &mut Report<'_>) -> Option<At<Vec<Text>>> {
    let span = element.span();
    match element.get_ref() {
        DeValue::Array(_) => list(ANY_OF, element, report).map(|value| At { value, span }),
        other => wrong(ANY_OF, Expected::ListsOnly, other, &span, report),
    }
}

/// `[authenticated]` and `[public]`: endpoints that need no scope.
pub(super) fn open(fields: &mut Fields<'_, '_>, key: &'static str, report: &mut Report<'_>) -> Vec<Open> {
    let Some(field) = fields.take(key, is_table) else { return Vec::new() };
    let table = part(&field, report);
    let keys = if key == PUBLIC { &keys::PUBLIC } else { &keys::AUTHENTICATED };
    let mut fields = Fields::new(Table::Section(key), keys, table, report);
    fields.texts(report);
    let expected = if key == PUBLIC { Expected::Reasons } else { Expected::Summaries };
    let field = fields.take("endpoints", is_table_of_names);
    let listed = field.and_then(|field| super::values::table("endpoints", expected, field.value, report));
    let mut listed = listed.map(in_order).unwrap_or_default();
    listed.retain(|field| {
        !is_misplaced(field, if key == PUBLIC { "public.endpoints" } else { "authenticated.endpoints" }, report)
    });
    let listed = listed.iter().map(|field| open_endpoint(field, key, report)).listed();
    fields.finish(report);
    listed
}

/// One of them. A text is its summary: why an endpoint is public is said in a table, so that a line that was meant for
/// another table does not make its endpoint public.
fn open_endpoint(field: &Field<'_, '_>, key: &'static str, report: &mut Report<'_>) -> Open {
    if let DeValue::String(_) = field.value.get_ref() {
        let summary = text(&field.name.value, field.value, report);
        return Open { summary, ..no_open(field.name.clone()) };
    }
    let mut fields =
        entry(if key == PUBLIC { Entry::PublicEndpoint } else { Entry::AuthenticatedEndpoint }, field, report);
    let mut open = Open {
        texts: fields.texts(report),
        summary: fields.text("summary", report),
        reason: if key == PUBLIC { fields.text("reason", report) } else { None },
        optional: fields.list("optional", report).unwrap_or_default(),
        ..no_open(field.name.clone())
    };
    open.is_whole = fields.finish(report);
    open
}

fn no_open(endpoint: Text) -> Open {
    Open { endpoint, texts: Texts::default(), summary: None, reason: None, optional: Vec::new(), is_whole: true }
}
