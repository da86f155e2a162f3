//! The keys of one table: each is taken by name, and what nobody took is an unknown key.

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::meant::meant;
use super::values::{list, number, text, wrong};
use super::{At, Text, Texts};
use crate::keys::{Fixed, Value};
use crate::listed::{Listed as _, in_order_of};
use crate::message::{self, Expected, Foreign, Meant, Table};
use crate::nearest::nearest;
use crate::report::Report;

/// A key with its value.
pub(crate) struct Field<'t, 'a> {
    pub(crate) name: Text,
    pub(crate) value: &'t Spanned<DeValue<'a>>,
}

/// The keys that a table has or is to have, and whether a table is behind each.
#[derive(Clone, Default)]
pub(super) struct Beside(Vec<(&'static str, bool)>);

impl Beside {
    fn add(&mut self, key: &'static str, field: &Field<'_, '_>) {
        self.0.push((key, field.is_table()));
    }

    pub(super) fn has(&self, key: &str) -> bool {
        self.0.iter().any(|(known, _)| *known == key)
    }

    /// Whether a field may have this name too: no key stands there twice, but tables of one name are one.
    pub(super) fn takes(&self, key: &str, field: &Field<'_, '_>) -> bool {
        self.0.iter().all(|(known, is_table)| *known != key || *is_table && field.is_table())
    }
}

impl Field<'_, '_> {
    fn is_table(&self) -> bool {
        matches!(self.value.get_ref(), DeValue::Table(_))
    }
}

/// The fields of a table in the order of the file.
pub(crate) fn in_order<'t, 'a>(table: &'t DeTable<'a>) -> Vec<Field<'t, 'a>> {
    let fields = table
        .iter()
        .map(|(name, value)| Field { name: At { value: name.get_ref().to_string(), span: name.span() }, value })
        .listed();
    in_order_of(fields, |field| field.name.span.start)
}

/// For how many unknown keys of one table another one is proposed.
const MOST_PROPOSED: usize = 100;

pub(crate) struct Fields<'t, 'a> {
    table: Table,
    keys: &'static Fixed,
    rest: Vec<Field<'t, 'a>>,
    found: Beside,
    is_table: bool,
    errors_before: usize,
}

impl<'t, 'a> Fields<'t, 'a> {
    /// The fields of a table. Without a table, because something else was written, there are none.
    pub(crate) fn new(table: Table, keys: &'static Fixed, of: Option<&'t DeTable<'a>>, report: &Report<'_>) -> Self {
        let rest = of.map(in_order).unwrap_or_default();
        Self { table, keys, rest, found: Beside::default(), is_table: of.is_some(), errors_before: report.count() }
    }

    /// The field of a key of the table, whose value is read as the table says.
    pub(crate) fn take(&mut self, key: &'static str, is_read_so: fn(&Value) -> bool) -> Option<Field<'t, 'a>> {
        debug_assert!(
            self.keys.key(key).is_some_and(|key| is_read_so(&key.value)),
            "`{key}` is read otherwise than the table of {} says",
            self.keys.what
        );
        let position = self.rest.iter().position(|field| field.name.value == key)?;
        let field = self.rest.remove(position);
        self.found.add(key, &field);
        Some(field)
    }

    /// Where a key stands that nobody has taken yet.
    #[cfg(feature = "tools")]
    pub(crate) fn place(&self, key: &str) -> Option<std::ops::Range<usize>> {
        self.rest.iter().find(|field| field.name.value == key).map(|field| field.name.span.clone())
    }

    pub(crate) fn text(&mut self, key: &'static str, report: &mut Report<'_>) -> Option<Text> {
        let field = self.take(key, |value| matches!(value, Value::Text(_) | Value::Name | Value::Pattern))?;
        text(key, field.value, report)
    }

    pub(crate) fn flag(&mut self, key: &'static str, report: &mut Report<'_>) -> Option<At<bool>> {
        let field = self.take(key, |value| matches!(value, Value::Flag))?;
        match field.value.get_ref() {
            DeValue::Boolean(value) => Some(At { value: *value, span: field.value.span() }),
            other => wrong(key, Expected::Truth, other, &field.value.span(), report),
        }
    }

    pub(crate) fn number(&mut self, key: &'static str, report: &mut Report<'_>) -> Option<At<i64>> {
        let field = self.take(key, |value| matches!(value, Value::Number { .. }))?;
        number(key, field.value, Expected::NextBit, report)
    }

    pub(crate) fn list(&mut self, key: &'static str, report: &mut Report<'_>) -> Option<Vec<Text>> {
        let field = self.take(key, |value| matches!(value, Value::Names(_)))?;
        list(key, field.value, report)
    }

    /// One text or a list of them.
    pub(crate) fn one_or_list(&mut self, key: &'static str, report: &mut Report<'_>) -> Option<Vec<Text>> {
        let field = self.take(key, |value| matches!(value, Value::Separators | Value::NameOrNames))?;
        match field.value.get_ref() {
            DeValue::String(_) => text(key, field.value, report).map(|text| vec![text]),
            _ => list(key, field.value, report),
        }
    }

    /// `description` and `notes`, which every table takes.
    pub(crate) fn texts(&mut self, report: &mut Report<'_>) -> Texts {
        Texts { description: self.text("description", report), notes: self.text("notes", report), ..Texts::default() }
    }

    pub(crate) fn guidance(&mut self, report: &mut Report<'_>) -> Texts {
        let texts = self.texts(report);
        Texts {
            give_when: self.text("give_when", report),
            not_needed_when: self.text("not_needed_when", report),
            ..texts
        }
    }

    /// The fields that were not taken, each with the key that it was probably meant to be.
    pub(crate) fn rest(&self) -> impl Iterator<Item = (&Field<'t, 'a>, Option<&'static str>)> {
        let keys = self.keys;
        let proposed = self.rest.iter().take(MOST_PROPOSED).map(|field| nearest(&field.name.value, keys.names()));
        self.rest.iter().zip(proposed.chain(std::iter::repeat(None)))
    }

    /// Reports every field that was not taken. Whether the table is whole.
    pub(crate) fn finish(self, report: &mut Report<'_>) -> bool {
        let mut present = self.found.clone();
        for (field, nearest) in self.rest() {
            let (key, table) = (field.name.value.clone(), self.table.clone());
            let meant = meant(field, &table, nearest, &present, report);
            if let Some(key) = self.keys.names().find(|known| matches!(&meant, Meant::Key(key) if key == known)) {
                present.add(key, field);
            }
            let group = group_of(&meant);
            let message = message::Keys::Unknown { key, table, meant, known: self.keys.names().listed() };
            match group {
                Some(group) => {
                    report.expect_gaps();
                    report.fold(group, message, &field.name.span);
                }
                None => report.add(message, &field.name.span),
            }
        }
        self.is_table && report.count() == self.errors_before
    }
}

/// Under which one error keys are reported together, since who writes one of them so writes all of them so.
fn group_of(meant: &Meant) -> Option<&'static str> {
    match meant {
        Meant::Scope => Some("scope-elsewhere"),
        Meant::OfMissingHeader => Some("header-elsewhere"),
        Meant::RestOfName(_) => Some("rest-of-name"),
        Meant::Foreign(Foreign::OpenApi | Foreign::Manifest) => Some("other-document"),
        _ => None,
    }
}
