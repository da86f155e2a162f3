//! The catalog as its author probably meant it.
//!
//! It is for a catalog that is refused already, whose program goes on to name what the catalog would have declared. Nobody reads
//! what is wrong with it a second time: what is misspelt counts as the nearest name, and what stands in the wrong place as if it
//! stood in the right one.

mod entries;
mod lines;

use std::borrow::Cow;

use toml::Spanned;
use toml::de::{DeString, DeTable, DeValue};

use super::meant::is_scope;
use super::read::{self, HAVE_NAMES_OF_THEIR_OWN, SHARED_KEYS};
use super::syntax;
use super::{Catalog, foreign_keys};
use crate::keys::{HEADER_KEYS, TABLES};
use crate::listed::{Listed as _, in_order_of};
use crate::message::{Meant, Table};
use crate::nearest::nearest;
use crate::report::Report;
use entries::SCOPES;

pub(crate) use lines::names_in_lines;

type Key<'a> = Spanned<DeString<'a>>;
type Value<'a> = Spanned<DeValue<'a>>;

/// The catalog, and whether a part of the file could not be made out.
pub(crate) fn parse(text: &str, report: &mut Report<'_>) -> (Catalog, bool) {
    let (document, errors) = DeTable::parse_recoverable(text);
    let is_partial = !errors.is_empty() && !syntax::is_readable(text, document.get_ref(), &errors);
    let mut meant = Document { header: DeTable::new(), tables: DeTable::new(), is_partial, guesses: MOST_GUESSES };
    meant.read(document.into_inner());
    (read::catalog(&meant.tables, report), meant.is_partial)
}

struct Document<'a> {
    header: DeTable<'a>,
    tables: DeTable<'a>,
    is_partial: bool,
    /// How many more names are compared with those that they may have been meant to be.
    guesses: usize,
}

/// A catalog with so many misspelt names has other worries.
const MOST_GUESSES: usize = 1000;

const CATALOG: &str = "catalog";

impl<'a> Document<'a> {
    fn read(&mut self, document: DeTable<'a>) {
        for (key, value) in in_order(document) {
            self.add(key, value);
        }
        self.declare_what_is_no_alias();
        self.name_scopes_without_quotes();
        let header = std::mem::take(&mut self.header);
        self.tables.insert(key(CATALOG, 0..0), Spanned::new(0..0, DeValue::Table(header)));
    }

    /// A table, or a key at the root.
    fn add(&mut self, key: Key<'a>, value: Value<'a>) {
        if self.known_as(key.get_ref(), &[CATALOG], None).is_some() {
            self.add_header(value);
        } else if let Some(table) = self.known_as(key.get_ref(), TABLES, Some(&Table::Catalog)) {
            self.add_table(table, key.span(), value);
        } else if self.known_as(key.get_ref(), HEADER_KEYS, None).is_some() {
            self.add_header_key(key, value);
        } else {
            self.add_scope(&key, value);
        }
    }

    /// What has no other meaning beside the tables, or in `[catalog]`, and the look of a scope.
    fn add_scope(&mut self, key: &Key<'a>, value: Value<'a>) {
        if is_scope(key.get_ref(), value.get_ref()) {
            self.add_table(SCOPES, key.span(), table_of_one(key.clone(), value));
        } else {
            self.is_partial = true;
        }
    }

    fn add_header(&mut self, value: Value<'a>) {
        let fields = match value.into_inner() {
            DeValue::Table(fields) => vec![fields],
            DeValue::Array(elements) => elements.into_iter().filter_map(|element| table(element.into_inner())).listed(),
            _ => Vec::new(),
        };
        for (key, value) in fields.into_iter().flat_map(in_order) {
            self.add_header_key(key, value);
        }
    }

    fn add_header_key(&mut self, key: Key<'a>, value: Value<'a>) {
        if TABLES.contains(&key.get_ref().as_ref()) {
            return self.add(key, value);
        }
        let Some(name) = self.known_as(key.get_ref(), HEADER_KEYS, Some(&Table::Section(CATALOG))) else {
            return self.add_scope(&key, value);
        };
        let value = if name == "declared" { truth(&value) } else { value };
        self.header.entry(self::key(name, key.span())).or_insert(value);
    }

    /// The entries of a table, beside those that it has under another spelling of its name.
    fn add_table(&mut self, name: &'static str, span: std::ops::Range<usize>, value: Value<'a>) {
        let entries = match value.into_inner() {
            DeValue::Table(entries) => in_order(entries),
            DeValue::Array(elements) => elements.into_iter().filter_map(|element| self.named(element)).listed(),
            _ => Vec::new(),
        };
        let mut table = DeTable::new();
        for (key, value) in entries {
            if is_of_header(name, &key, &value) {
                self.add_header_key(key, value);
            } else {
                self.is_partial |= HAVE_TABLES.contains(&name) && table_of(&value).is_none();
                table.entry(key).or_insert(self.with_known_keys(name, value));
            }
        }
        let entry = self.tables.entry(key(name, span.clone()));
        let whole = entry.or_insert_with(|| Spanned::new(span, DeValue::Table(DeTable::new())));
        if let DeValue::Table(whole) = whole.get_mut() {
            for (key, value) in table {
                whole.entry(key).or_insert(value);
            }
        }
    }

    /// An element of a list that should be a table of entries.
    fn named(&mut self, element: Value<'a>) -> Option<(Key<'a>, Value<'a>)> {
        let span = element.span();
        let named = match element.into_inner() {
            DeValue::String(name) => Some((Spanned::new(span.clone(), name), DeTable::new())),
            DeValue::Table(mut fields) => match fields.remove("name").map(Spanned::into_inner) {
                Some(DeValue::String(name)) => Some((Spanned::new(span.clone(), name), fields)),
                _ => None,
            },
            _ => None,
        };
        self.is_partial |= named.is_none();
        named.map(|(name, fields)| (name, Spanned::new(span, DeValue::Table(fields))))
    }

    fn take(&mut self, name: &str) -> Option<DeTable<'a>> {
        self.tables.remove(name).and_then(|value| table(value.into_inner()))
    }

    fn put(&mut self, name: &'static str, entries: DeTable<'a>) {
        self.tables.insert(key(name, 0..0), Spanned::new(0..0, DeValue::Table(entries)));
    }

    /// The known name that is written, or that another one of the table was probably meant to be.
    fn known_as(&mut self, name: &str, known: &[&'static str], table: Option<&Table>) -> Option<&'static str> {
        let find = |name: &str| known.iter().copied().find(|known| *known == name);
        if let Some(known) = find(name) {
            return Some(known);
        }
        if let Some(Meant::Key(known)) = table.and_then(|table| foreign_keys::meant(name, table)) {
            return find(&known);
        }
        self.guesses = self.guesses.checked_sub(1)?;
        nearest(name, known.iter().copied())
    }
}

/// The tables whose entries are tables. What is none may be a key of an entry whose name was forgotten.
const HAVE_TABLES: &[&str] = &["roles", "actors", "gates", "presets"];

/// Whether a table of entries has a key of `[catalog]`.
fn is_of_header(table: &str, key: &Key<'_>, value: &Value<'_>) -> bool {
    let key = key.get_ref().as_ref();
    let may_stand = !HAVE_NAMES_OF_THEIR_OWN.contains(&table) && SHARED_KEYS.contains(&key);
    HEADER_KEYS.contains(&key) && !may_stand && table_of(value).is_none()
}

/// Everything but a clear no.
fn truth<'a>(value: &Value<'_>) -> Value<'a> {
    let is_true = match value.get_ref() {
        DeValue::Boolean(value) => *value,
        DeValue::String(text) => !matches!(text.to_ascii_lowercase().as_str(), "false" | "no" | "off" | "0" | ""),
        _ => true,
    };
    Spanned::new(value.span(), DeValue::Boolean(is_true))
}

fn key<'a>(name: &'static str, span: std::ops::Range<usize>) -> Key<'a> {
    Spanned::new(span, Cow::Borrowed(name))
}

fn table_of_one<'a>(key: Key<'a>, value: Value<'a>) -> Value<'a> {
    let (span, mut table) = (key.span(), DeTable::new());
    table.insert(key, value);
    Spanned::new(span, DeValue::Table(table))
}

fn table(value: DeValue<'_>) -> Option<DeTable<'_>> {
    match value {
        DeValue::Table(table) => Some(table),
        _ => None,
    }
}

fn table_of<'t, 'a>(value: &'t Value<'a>) -> Option<&'t DeTable<'a>> {
    match value.get_ref() {
        DeValue::Table(table) => Some(table),
        _ => None,
    }
}

/// The fields of a table in the order of the file.
fn in_order(table: DeTable<'_>) -> Vec<(Key<'_>, Value<'_>)> {
    in_order_of(table.into_iter().listed(), |(key, _)| key.span().start)
}
