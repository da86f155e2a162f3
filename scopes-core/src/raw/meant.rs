//! Guesses which key of the format an unknown key was meant to be.

use toml::de::DeValue;

use super::endpoints::ANY_OF;
use super::fields::{Beside, Field};
use super::foreign_keys;
use super::read::SHARED_KEYS;
use super::values::example;
use crate::keys::{HEADER_KEYS, TABLES};
use crate::message::{Entry, Foreign, Meant, Table};
use crate::report::Report;
use crate::rust_name::USUAL_SEPARATORS;

/// `nearest` is the key of the table that is spelled most like it, and `beside` the keys that it has or is to have. A key of another table
/// or format is recognised first: by its name it is not a typo.
pub(super) fn meant(
    field: &Field<'_, '_>,
    table: &Table,
    nearest: Option<&str>,
    beside: &Beside,
    report: &Report<'_>,
) -> Meant {
    let key = field.name.value.as_str();
    match table {
        Table::Catalog if is_of_header(key, table) && !beside.has("catalog") => return Meant::OfMissingHeader,
        table if is_of_header(key, table) => return Meant::OfHeader,
        Table::Section("catalog") if TABLES.contains(&key) => return Meant::TableBesideHeader,
        _ => {}
    }
    match foreign_keys::meant(key, table) {
        Some(Meant::AnyOf(sense, _)) => return Meant::AnyOf(sense, example(field.value.get_ref())),
        // Beside scopes, or denied, it opens nothing.
        Some(Meant::Foreign(Foreign::OpenEndpoint)) if needs_scopes(table, beside) || is_denied(field, table) => {
            return Meant::Foreign(Foreign::OpenBesideScopes);
        }
        Some(Meant::Key(key)) if !beside.takes(&key, field) => return Meant::Unknown,
        Some(meant) => return meant,
        None => {}
    }
    match (table, nearest.filter(|nearest| beside.takes(nearest, field))) {
        (_, Some(nearest)) => Meant::Key(nearest.to_owned()),
        (Table::Catalog | Table::Section("catalog"), None) if is_scope(key, field.value.get_ref()) => Meant::Scope,
        (Table::Section(table @ ("authenticated" | "public")), None) if key.contains('/') => {
            Meant::EndpointOf((*table).to_owned())
        }
        (Table::Entry(Entry::Scope, name), None) if key.contains(" /") => {
            Meant::EndpointOf(format!("scopes.\"{name}\""))
        }
        (Table::Entry(Entry::Scope, name), None) if needs_no_quotes(name) && may_be_scope(field.value.get_ref()) => {
            if key.contains(USUAL_SEPARATORS) {
                return Meant::RestOfName(key.to_owned());
            }
            let separator = if report.is_behind_a_dot(&field.name.span) { '.' } else { ':' };
            Meant::RestOfName(format!("{name}{separator}{key}"))
        }
        (Table::Entry(entry, _), None) if *entry != Entry::Alias && is_scope(key, field.value.get_ref()) => {
            Meant::Scope
        }
        (_, None) => Meant::Unknown,
    }
}

/// Whether a key belongs to `[catalog]` for certain. Some of its keys others have too, and are misspelt there.
fn is_of_header(key: &str, table: &Table) -> bool {
    HEADER_KEYS.contains(&key) && (*table == Table::Catalog || !SHARED_KEYS.contains(&key))
}

/// Whether a key has the look of a scope, and its value too.
pub(super) fn is_scope(key: &str, value: &DeValue<'_>) -> bool {
    key.contains(USUAL_SEPARATORS) && !key.contains(' ') && may_be_scope(value)
}

fn needs_scopes(table: &Table, beside: &Beside) -> bool {
    matches!(table, Table::Entry(Entry::Endpoint, _)) && beside.has(ANY_OF)
}

fn is_denied(field: &Field<'_, '_>, table: &Table) -> bool {
    matches!(table, Table::Entry(Entry::Endpoint, _)) && matches!(field.value.get_ref(), DeValue::Boolean(false))
}

pub(super) fn may_be_scope(value: &DeValue<'_>) -> bool {
    matches!(value, DeValue::String(_) | DeValue::Table(_))
}

/// Whether the name of a scope needs no quotes, so that it may be the beginning of one with dots.
fn needs_no_quotes(name: &str) -> bool {
    name.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '-'))
}
