//! Reads scopes and aliases, wherever they are written and however their keys are misspelt.

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::{Document, Key, Value, in_order, key, table_of_one};
use crate::keys::{ALIAS_KEYS, RESOURCE_KEYS, SCOPE_KEYS};
use crate::listed::Listed as _;
use crate::message::{Entry, Table};
use crate::raw::meant::may_be_scope;
use crate::rust_name::{USUAL_SEPARATORS, module_ident};

pub(super) const SCOPES: &str = "scopes";
const ALIASES: &str = "aliases";

impl<'a> Document<'a> {
    /// A text among the aliases names the scope that an alias stands for, or describes a scope.
    pub(super) fn declare_what_is_no_alias(&mut self) {
        let Some(mut aliases) = self.take(ALIASES) else { return };
        let mut scopes = self.take(SCOPES).unwrap_or_default();
        for (key, value) in in_order(std::mem::take(&mut aliases)) {
            match value.get_ref() {
                DeValue::String(target) if scopes.contains_key(target.as_ref()) => {
                    aliases.insert(key, table_of_one(self::key("to", value.span()), value));
                }
                DeValue::String(_) => drop(scopes.entry(key).or_insert(value)),
                _ => drop(aliases.insert(key, value)),
            }
        }
        self.put(ALIASES, aliases);
        self.put(SCOPES, scopes);
    }

    /// `orders.read = "…"` without quotes is a scope of two parts, and may be one of three.
    pub(super) fn name_scopes_without_quotes(&mut self) {
        let Some(scopes) = self.take(SCOPES) else { return };
        let separator = match self.header.get("separator").map(Spanned::get_ref) {
            Some(DeValue::String(separator)) => separator.to_string(),
            _ => ":".to_owned(),
        };
        let (mut open, mut named) = (Vec::new(), DeTable::new());
        for (name, value) in scopes {
            if needs_no_quotes(name.get_ref()) {
                open.push((name, value));
            } else {
                named.insert(name, value);
            }
        }
        while let Some((name, mut value)) = open.pop() {
            open.extend(self.nested_scopes(&name, &mut value, &separator));
            named.entry(name).or_insert(value);
        }
        self.put(SCOPES, named);
    }

    /// Takes entries out of a scope that look like scopes of their own.
    fn nested_scopes(&mut self, name: &Key<'a>, value: &mut Value<'a>, separator: &str) -> Vec<(Key<'a>, Value<'a>)> {
        let DeValue::Table(fields) = value.get_mut() else { return Vec::new() };
        let table = Table::Entry(Entry::Scope, String::new());
        let mut scopes = Vec::new();
        for (key, value) in in_order(std::mem::take(fields)) {
            let is_whole = is_whole_name(key.get_ref(), name.get_ref());
            let may_be_scope = may_be_scope(value.get_ref()) && (is_whole || needs_no_quotes(key.get_ref()));
            if !may_be_scope || self.known_as(key.get_ref(), SCOPE_KEYS, Some(&table)).is_some() {
                fields.insert(key, value);
            } else if is_whole {
                scopes.push((key, value));
            } else {
                let joined = format!("{}{separator}{}", name.get_ref(), key.get_ref());
                scopes.push((Spanned::new(key.span(), joined.into()), value));
            }
        }
        scopes
    }

    /// The entry with the keys under their own names that decide about names in Rust.
    pub(super) fn with_known_keys(&mut self, table: &str, mut value: Value<'a>) -> Value<'a> {
        let (known, entry): (&[&'static str], _) = match table {
            SCOPES => (SCOPE_KEYS, Entry::Scope),
            ALIASES => (ALIAS_KEYS, Entry::Alias),
            "resources" => (RESOURCE_KEYS, Entry::Resource),
            _ => return value,
        };
        let table = Table::Entry(entry, String::new());
        if let DeValue::Table(fields) = value.get_mut() {
            for (name, value) in in_order(std::mem::take(fields)) {
                match self.known_as(name.get_ref(), known, Some(&table)) {
                    Some("path") => drop(fields.entry(key("path", name.span())).or_insert(path(value))),
                    Some(known) => drop(fields.entry(key(known, name.span())).or_insert(value)),
                    None => drop(fields.entry(name).or_insert(value)),
                }
            }
        }
        value
    }
}

/// The words of a path, written as a path is.
fn path(value: Value<'_>) -> Value<'_> {
    let DeValue::String(path) = value.get_ref() else { return value };
    let words = path.split(|c: char| !c.is_alphanumeric() && c != '_' && c != '-').filter(|word| !word.is_empty());
    let words: Vec<String> = words.map(module_ident).listed();
    Spanned::new(value.span(), DeValue::String(words.join("::").into()))
}

/// Whether a key in the table of a scope is a name with the first part in it.
fn is_whole_name(key: &str, first: &str) -> bool {
    key.strip_prefix(first).is_some_and(|rest| rest.starts_with(USUAL_SEPARATORS))
}

/// Whether a key may be a part of one with dots.
fn needs_no_quotes(name: &str) -> bool {
    name.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '-'))
}
