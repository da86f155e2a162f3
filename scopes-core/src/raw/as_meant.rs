//! The catalog as its author probably meant it.
//!
//! It is for a catalog that is refused already, whose program goes on to name what the catalog would have declared. Nobody reads
//! what is wrong with it a second time: what is misspelt counts as the nearest name, and what stands in the wrong place as if it
//! stood in the right one.

use std::borrow::Cow;

use toml::Spanned;
use toml::de::{DeString, DeTable, DeValue};

use super::Catalog;
use super::read::{self, HAVE_NAMES_OF_THEIR_OWN, HEADER_KEYS, SHARED_KEYS, TABLES};
use super::syntax::is_duplicate;
use crate::nearest::nearest;
use crate::report::Report;
use crate::rust_name::module_ident;

type Key<'a> = Spanned<DeString<'a>>;
type Value<'a> = Spanned<DeValue<'a>>;

/// The catalog, and whether a part of the file could not be made out.
pub(crate) fn parse(text: &str, report: &mut Report<'_>) -> (Catalog, bool) {
    let (document, errors) = DeTable::parse_recoverable(text);
    let is_partial = !errors.iter().all(is_duplicate);
    let mut meant = Meant { header: DeTable::new(), tables: DeTable::new(), is_partial, guesses: MOST_GUESSES };
    meant.read(document.into_inner());
    (read::catalog(&meant.tables, report), meant.is_partial)
}

/// What stands in quotes at the beginning of lines, without the table that it may stand in. Scopes have no other names.
pub(crate) fn names_in_lines(text: &str) -> impl Iterator<Item = String> {
    text.lines().filter_map(|line| {
        let begin = line.trim_start().trim_start_matches('[').trim_start();
        let begin = begin.split_once('.').filter(|(table, _)| TABLES.contains(table)).map_or(begin, |(_, rest)| rest);
        let quote = begin.chars().next().filter(|c| matches!(c, '"' | '\''))?;
        let name = begin[1..].split([quote, '=', ' ', '/']).next()?;
        Some(name.to_owned()).filter(|name| !name.is_empty())
    })
}

struct Meant<'a> {
    header: DeTable<'a>,
    tables: DeTable<'a>,
    is_partial: bool,
    /// How many more names are compared with those that they may have been meant to be.
    guesses: usize,
}

/// A catalog with so many misspelt names has other worries.
const MOST_GUESSES: usize = 1000;

const CATALOG: &str = "catalog";
const SCOPES: &str = "scopes";
const ALIASES: &str = "aliases";

impl<'a> Meant<'a> {
    fn read(&mut self, document: DeTable<'a>) {
        for (key, value) in in_order(document) {
            self.add(key, value);
        }
        self.declare_what_is_no_alias();
        self.name_scopes_without_quotes();
        self.header.entry(key("name", 0..0)).or_insert_with(|| Spanned::new(0..0, DeValue::String("".into())));
        let header = std::mem::take(&mut self.header);
        self.tables.insert(key(CATALOG, 0..0), Spanned::new(0..0, DeValue::Table(header)));
    }

    /// A table, or a key that stands beside the tables.
    fn add(&mut self, key: Key<'a>, value: Value<'a>) {
        if self.known_as(key.get_ref(), &[CATALOG]).is_some() {
            self.add_header(value);
        } else if let Some(table) = self.known_as(key.get_ref(), TABLES) {
            self.add_table(table, key.span(), value);
        } else if self.known_as(key.get_ref(), HEADER_KEYS).is_some() {
            self.add_header_key(key, value);
        } else {
            self.is_partial = true;
        }
    }

    fn add_header(&mut self, value: Value<'a>) {
        let fields = match value.into_inner() {
            DeValue::Table(fields) => vec![fields],
            DeValue::Array(elements) => {
                elements.into_iter().filter_map(|element| table(element.into_inner())).collect()
            }
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
        let Some(name) = self.known_as(key.get_ref(), HEADER_KEYS) else { return };
        let value = if name == "declared" { truth(&value) } else { value };
        self.header.entry(self::key(name, key.span())).or_insert(value);
    }

    /// The entries of a table, beside those that it has under another spelling of its name.
    fn add_table(&mut self, name: &'static str, span: std::ops::Range<usize>, value: Value<'a>) {
        let entries = match value.into_inner() {
            DeValue::Table(entries) => in_order(entries),
            DeValue::Array(elements) => elements.into_iter().filter_map(|element| self.named(element)).collect(),
            _ => Vec::new(),
        };
        let mut table = DeTable::new();
        for (key, value) in entries {
            if is_of_header(name, &key, &value) {
                self.add_header_key(key, value);
            } else {
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

    /// A text among the aliases names the scope that an alias stands for, or describes a scope.
    fn declare_what_is_no_alias(&mut self) {
        let Some(mut aliases) = self.take(ALIASES) else { return };
        let mut scopes = self.take(SCOPES).unwrap_or_default();
        for (key, value) in in_order(std::mem::take(&mut aliases)) {
            match value.get_ref() {
                DeValue::String(target) if scopes.contains_key(target.as_ref()) => {
                    let fields = DeTable::from_iter([(self::key("to", value.span()), value.clone())]);
                    aliases.insert(key, Spanned::new(value.span(), DeValue::Table(fields)));
                }
                DeValue::String(_) => drop(scopes.entry(key).or_insert(value)),
                _ => drop(aliases.insert(key, value)),
            }
        }
        self.put(ALIASES, aliases);
        self.put(SCOPES, scopes);
    }

    /// `orders.read = "…"` without quotes is a scope of two parts.
    fn name_scopes_without_quotes(&mut self) {
        let Some(scopes) = self.take(SCOPES) else { return };
        let separator = match self.header.get("separator").map(Spanned::get_ref) {
            Some(DeValue::String(separator)) => separator.to_string(),
            _ => ":".to_owned(),
        };
        let mut named = DeTable::new();
        let mut open = in_order(scopes);
        open.reverse();
        while let Some((name, mut value)) = open.pop() {
            let nested = self.nested_scopes(&name, &mut value, &separator);
            let is_only_a_part = !nested.is_empty() && table_of(&value).is_some_and(DeTable::is_empty);
            open.extend(nested);
            if !is_only_a_part {
                named.entry(name).or_insert(value);
            }
        }
        self.put(SCOPES, named);
    }

    fn take(&mut self, name: &str) -> Option<DeTable<'a>> {
        self.tables.remove(name).and_then(|value| table(value.into_inner()))
    }

    fn put(&mut self, name: &'static str, entries: DeTable<'a>) {
        self.tables.insert(key(name, 0..0), Spanned::new(0..0, DeValue::Table(entries)));
    }

    /// Takes out of a scope what stands in it like a scope of its own.
    fn nested_scopes(&mut self, name: &Key<'a>, value: &mut Value<'a>, separator: &str) -> Vec<(Key<'a>, Value<'a>)> {
        let is_bare = name.get_ref().chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '-'));
        let nested = name.get_ref().split(separator).all(|part| !part.is_empty());
        let (true, DeValue::Table(fields)) = (is_bare || nested, value.get_mut()) else { return Vec::new() };
        let (scopes, own): (Vec<_>, Vec<_>) = in_order(std::mem::take(fields)).into_iter().partition(|(key, value)| {
            let is_value = matches!(value.get_ref(), DeValue::String(_) | DeValue::Table(_));
            is_value && !key.get_ref().contains(' ') && self.known_as(key.get_ref(), OF_SCOPES).is_none()
        });
        fields.extend(own);
        let joined =
            |key: &Key<'a>| Spanned::new(key.span(), format!("{}{separator}{}", name.get_ref(), key.get_ref()).into());
        scopes.into_iter().map(|(key, value)| (joined(&key), value)).collect()
    }

    /// The entry with the keys under their own names that decide about names in Rust.
    fn with_known_keys(&mut self, table: &str, mut value: Value<'a>) -> Value<'a> {
        let known: &[&'static str] = match table {
            SCOPES => OF_SCOPES,
            ALIASES => &["to", "deprecated", "path", "description", "notes"],
            "resources" => &["rust_alias", "description", "notes"],
            _ => return value,
        };
        if let DeValue::Table(fields) = value.get_mut() {
            for (name, value) in in_order(std::mem::take(fields)) {
                match self.known_as(name.get_ref(), known) {
                    Some("path") => drop(fields.entry(key("path", name.span())).or_insert(path(value))),
                    Some(known) => drop(fields.entry(key(known, name.span())).or_insert(value)),
                    None => drop(fields.entry(name).or_insert(value)),
                }
            }
        }
        value
    }

    /// The known name that is written, or was probably meant.
    fn known_as(&mut self, name: &str, known: &[&'static str]) -> Option<&'static str> {
        if let Some(known) = known.iter().find(|known| **known == name) {
            return Some(known);
        }
        self.guesses = self.guesses.checked_sub(1)?;
        nearest(name, known.iter().copied())
    }
}

/// The keys of a scope that decide nothing else than what is to be known about it.
const OF_SCOPES: &[&str] = &[
    "description",
    "notes",
    "give_when",
    "not_needed_when",
    "sensitive",
    "implies",
    "deprecated",
    "path",
    "endpoints",
];

/// The words of a path, written as a path is.
fn path(value: Value<'_>) -> Value<'_> {
    let DeValue::String(path) = value.get_ref() else { return value };
    let words = path.split(|c: char| !c.is_alphanumeric() && c != '_' && c != '-').filter(|word| !word.is_empty());
    let words: Vec<String> = words.map(module_ident).collect();
    Spanned::new(value.span(), DeValue::String(words.join("::").into()))
}

/// Whether a key of `[catalog]` stands in a table of entries.
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
    let mut fields: Vec<_> = table.into_iter().collect();
    fields.sort_by_key(|(key, _)| key.span().start);
    fields
}
