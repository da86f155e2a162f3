//! One value of the expected type, or an error that names both.

use std::num::IntErrorKind;
use std::ops::Range;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::fields::{Field, in_order};
use super::{At, Text};
use crate::listed::Listed as _;
use crate::message::{self, Expected, Kind};
use crate::report::Report;

/// A table. What is expected of it decides what is said where it is none.
pub(super) fn table<'t, 'a>(
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

pub(super) fn text(key: &str, value: &Spanned<DeValue<'_>>, report: &mut Report<'_>) -> Option<Text> {
    match value.get_ref() {
        DeValue::String(text) => Some(At { value: text.to_string(), span: value.span() }),
        other => wrong(key, Expected::Text, other, &value.span(), report),
    }
}

pub(crate) fn list(key: &str, value: &Spanned<DeValue<'_>>, report: &mut Report<'_>) -> Option<Vec<Text>> {
    match value.get_ref() {
        DeValue::Array(array) => Some(array.iter().filter_map(|element| member(key, element, report)).listed()),
        other => wrong(key, Expected::Texts, other, &value.span(), report),
    }
}

fn member(key: &str, value: &Spanned<DeValue<'_>>, report: &mut Report<'_>) -> Option<Text> {
    match value.get_ref() {
        DeValue::String(_) => text(key, value, report),
        other => wrong(key, Expected::TextsOnly, other, &value.span(), report),
    }
}

/// A number. `range` says which ones are meant, where one has too many digits.
pub(super) fn number(
    key: &str,
    value: &Spanned<DeValue<'_>>,
    range: Expected,
    report: &mut Report<'_>,
) -> Option<At<i64>> {
    let span = value.span();
    match value.get_ref() {
        DeValue::Integer(integer) => match i64::from_str_radix(integer.as_str(), integer.radix()) {
            Ok(value) => Some(At { value, span }),
            Err(error) => no_number(key, *error.kind(), range, &span, report),
        },
        other => wrong(key, Expected::Number, other, &span, report),
    }
}

/// Digits that are no number of ours: too many of them, or none, as in `0x`.
fn no_number<T>(
    key: &str,
    reason: IntErrorKind,
    expected: Expected,
    span: &Range<usize>,
    report: &mut Report<'_>,
) -> Option<T> {
    if matches!(reason, IntErrorKind::PosOverflow | IntErrorKind::NegOverflow) {
        let found = Kind::LongNumber;
        report.add(message::Keys::WrongType { key: key.to_owned(), expected, found, example: Vec::new() }, span);
    } else {
        let written = report.written(span).to_owned();
        report.add(message::Values::Number { written, meant: None }, span);
    }
    None
}

pub(crate) fn wrong<T>(
    key: &str,
    expected: Expected,
    value: &DeValue<'_>,
    span: &Range<usize>,
    report: &mut Report<'_>,
) -> Option<T> {
    let message =
        message::Keys::WrongType { key: key.to_owned(), expected, found: kind(value), example: example(value) };
    report.add(message, span);
    None
}

fn kind(value: &DeValue<'_>) -> Kind {
    match value {
        DeValue::String(_) => Kind::Text,
        DeValue::Integer(_) => Kind::Number,
        DeValue::Float(_) => Kind::Fraction,
        DeValue::Boolean(_) => Kind::Truth,
        DeValue::Datetime(_) => Kind::Date,
        DeValue::Array(array) if array.iter().any(|element| matches!(element.get_ref(), DeValue::Table(_))) => {
            Kind::Tables
        }
        DeValue::Array(_) => Kind::List,
        DeValue::Table(_) => Kind::Table,
    }
}

/// What is written there: the text, the texts or names of a list, what a table says yes to.
pub(super) fn example(value: &DeValue<'_>) -> Vec<String> {
    match value {
        DeValue::String(text) => vec![text.to_string()],
        DeValue::Array(array) => some(array.iter().filter_map(named)),
        DeValue::Table(table) => item(table).unwrap_or_else(|| some(in_order(table).into_iter().filter_map(affirmed))),
        _ => Vec::new(),
    }
}

/// A list that ends with `…` is not complete, and none that its author could take for the whole.
fn some(names: impl Iterator<Item = String>) -> Vec<String> {
    let mut names: Vec<String> = names.take(MOST_NAMED + 1).listed();
    if names.len() > MOST_NAMED {
        "…".clone_into(&mut names[MOST_NAMED]);
    }
    names
}

/// How many names of what is written an error may repeat.
const MOST_NAMED: usize = 8;

/// The key and the text of `{ name = "…" }` or `{ pattern = "…" }`.
fn item(table: &DeTable<'_>) -> Option<Vec<String>> {
    let [field] = in_order(table).try_into().ok()?;
    let Field { name, value } = field;
    match value.get_ref() {
        DeValue::String(text) if matches!(name.value.as_str(), "name" | "pattern") => {
            Some(vec![name.value, text.to_string()])
        }
        _ => None,
    }
}

/// The name in `"orders:read" = true`. One that is `false` does not belong to the list.
fn affirmed(field: Field<'_, '_>) -> Option<String> {
    matches!(field.value.get_ref(), DeValue::Boolean(true)).then_some(field.name.value)
}

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
