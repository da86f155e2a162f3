//! One value of the expected type, or an error that names both.

use std::ops::Range;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::fields::in_order;
use super::{At, Text};
use crate::message::{self, Expected, Kind};
use crate::report::Report;

/// A table where an entry of the catalog is expected: a scope, a role, an endpoint.
pub(super) fn entry_table<'t, 'a>(
    key: &str,
    expected: Expected,
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
        other => wrong(key, Expected::Table, other, &value.span(), report),
    }
}

pub(super) fn text(key: &str, value: &Spanned<DeValue<'_>>, report: &mut Report<'_>) -> Option<Text> {
    match value.get_ref() {
        DeValue::String(text) => Some(At { value: text.to_string(), span: value.span() }),
        other => wrong(key, Expected::Text, other, &value.span(), report),
    }
}

pub(super) fn list(key: &str, value: &Spanned<DeValue<'_>>, report: &mut Report<'_>) -> Option<Vec<Text>> {
    match value.get_ref() {
        DeValue::Array(array) => Some(array.iter().filter_map(|element| member(key, element, report)).collect()),
        other => wrong(key, Expected::Texts, other, &value.span(), report),
    }
}

fn member(key: &str, value: &Spanned<DeValue<'_>>, report: &mut Report<'_>) -> Option<Text> {
    match value.get_ref() {
        DeValue::String(_) => text(key, value, report),
        other => wrong(key, Expected::TextsOnly, other, &value.span(), report),
    }
}

pub(super) fn number(key: &str, value: &Spanned<DeValue<'_>>, report: &mut Report<'_>) -> Option<At<i64>> {
    let span = value.span();
    match value.get_ref() {
        DeValue::Integer(integer) => {
            let number = i64::from_str_radix(integer.as_str(), integer.radix());
            if number.is_err() {
                let (expected, found) = (Expected::ShortNumber, Kind::LongNumber);
                let message = message::Keys::WrongType { key: key.to_owned(), expected, found, example: Vec::new() };
                report.add(message, &span);
            }
            number.ok().map(|value| At { value, span })
        }
        other => wrong(key, Expected::Number, other, &span, report),
    }
}

pub(super) fn wrong<T>(
    key: &str,
    expected: Expected,
    value: &DeValue<'_>,
    span: &Range<usize>,
    report: &mut Report<'_>,
) -> Option<T> {
    let found = match value {
        DeValue::String(_) => Kind::Text,
        DeValue::Integer(_) => Kind::Number,
        DeValue::Float(_) => Kind::Fraction,
        DeValue::Boolean(_) => Kind::Truth,
        DeValue::Datetime(_) => Kind::Date,
        DeValue::Array(_) => Kind::List,
        DeValue::Table(_) => Kind::Table,
    };
    let message = message::Keys::WrongType { key: key.to_owned(), expected, found, example: example(value) };
    report.add(message, span);
    None
}

/// What is written there: the text, the texts or names of a list, the keys of a table.
fn example(value: &DeValue<'_>) -> Vec<String> {
    match value {
        DeValue::String(text) => vec![text.to_string()],
        DeValue::Array(array) => array.iter().take(MOST_NAMED).filter_map(named).collect(),
        DeValue::Table(table) => {
            let keys = in_order(table).into_iter().take(MOST_NAMED);
            keys.map(|field| field.name.value).collect()
        }
        _ => Vec::new(),
    }
}

/// How many names of what is written an error may repeat.
const MOST_NAMED: usize = 3;

/// What an element of a list is called.
fn named(element: &Spanned<DeValue<'_>>) -> Option<String> {
    match element.get_ref() {
        DeValue::String(text) => Some(text.to_string()),
        DeValue::Table(table) => match table.get("name")?.get_ref() {
            DeValue::String(name) => Some(name.to_string()),
            _ => None,
        },
        _ => None,
    }
}
