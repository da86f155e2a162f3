//! One value of the expected type, or an error that names both.

use std::ops::Range;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::{At, Text};
use crate::message::Message;
use crate::report::Report;

/// A table where an entry of the catalog is expected: a scope, a role, an endpoint.
pub(super) fn entry_table<'t, 'a>(
    key: &str,
    expected: &'static str,
    value: &'t Spanned<DeValue<'a>>,
    report: &mut Report<'_>,
) -> Option<&'t DeTable<'a>> {
    match value.get_ref() {
        DeValue::Table(table) => Some(table),
        other => wrong(key, expected, other, &value.span(), report),
    }
}

pub(super) fn table<'t, 'a>(
    key: &str,
    value: &'t Spanned<DeValue<'a>>,
    report: &mut Report<'_>,
) -> Option<&'t DeTable<'a>> {
    match value.get_ref() {
        DeValue::Table(table) => Some(table),
        other => wrong(key, "a table", other, &value.span(), report),
    }
}

pub(super) fn text(key: &str, value: &Spanned<DeValue<'_>>, report: &mut Report<'_>) -> Option<Text> {
    match value.get_ref() {
        DeValue::String(text) => Some(At { value: text.to_string(), span: value.span() }),
        other => wrong(key, "a text in quotes", other, &value.span(), report),
    }
}

pub(super) fn list(key: &str, value: &Spanned<DeValue<'_>>, report: &mut Report<'_>) -> Option<Vec<Text>> {
    match value.get_ref() {
        DeValue::Array(array) => Some(array.iter().filter_map(|element| member(key, element, report)).collect()),
        other => wrong(key, "a list of texts", other, &value.span(), report),
    }
}

fn member(key: &str, value: &Spanned<DeValue<'_>>, report: &mut Report<'_>) -> Option<Text> {
    match value.get_ref() {
        DeValue::String(_) => text(key, value, report),
        other => wrong(key, "a list of texts throughout", other, &value.span(), report),
    }
}

pub(super) fn number(key: &str, value: &Spanned<DeValue<'_>>, report: &mut Report<'_>) -> Option<At<i64>> {
    let span = value.span();
    match value.get_ref() {
        DeValue::Integer(integer) => {
            let number = i64::from_str_radix(integer.as_str(), integer.radix());
            if number.is_err() {
                let (expected, found) = ("a number of at most 19 digits", "a longer one");
                report.add(Message::WrongType { key: key.to_owned(), expected, found }, &span);
            }
            number.ok().map(|value| At { value, span })
        }
        other => wrong(key, "a number", other, &span, report),
    }
}

pub(super) fn wrong<T>(
    key: &str,
    expected: &'static str,
    value: &DeValue<'_>,
    span: &Range<usize>,
    report: &mut Report<'_>,
) -> Option<T> {
    let found = match value {
        DeValue::String(_) => "a text",
        DeValue::Integer(_) => "a number",
        DeValue::Float(_) => "a fraction",
        DeValue::Boolean(_) => "a truth value",
        DeValue::Datetime(_) => "a date",
        DeValue::Array(_) => "a list",
        DeValue::Table(_) => "a table",
    };
    report.add(Message::WrongType { key: key.to_owned(), expected, found }, span);
    None
}
