//! Files of other kinds that are TOML as well.

use std::ops::Range;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::foreign_keys;
use super::meant::is_scope;
use crate::keys::TABLES;
use crate::message::{Files, Meant, Table, TomlFile};
use crate::nearest::nearest;

/// What the file is instead of a catalog, and where it says so. A file with a
/// table of a catalog is a catalog, with something else in it.
pub(crate) fn kind_of(document: &DeTable<'_>) -> Option<(Files, Range<usize>)> {
    let value = |key: &str| document.get(key).map(Spanned::get_ref);
    let is_table = |key: &str| matches!(value(key), Some(DeValue::Table(_)));
    let is_list = |key: &str| matches!(value(key), Some(DeValue::Array(_)));
    let of = |kind: TomlFile, key: &str| {
        let (key, _) = document.get_key_value(key)?;
        Some((Files::OtherToml { kind }, key.span()))
    };
    if is_table("catalog") || TABLES.iter().any(|table| value(table).is_some()) {
        return None;
    }
    if is_table("package") || is_table("workspace") {
        return of(TomlFile::Manifest, if is_table("package") { "package" } else { "workspace" });
    }
    if is_list("package") {
        return of(TomlFile::LockFile, "package");
    }
    if is_list("case") {
        let catalog = match value("catalog") {
            Some(DeValue::String(path)) => Some(path.to_string()),
            _ => None,
        };
        return of(TomlFile::Tests { catalog }, "case");
    }
    let first = document.keys().map(Spanned::span).min_by_key(|place| place.start)?;
    let are_fingerprints = document.keys().all(|key| is_fingerprint(key.get_ref()));
    if are_fingerprints {
        return Some((Files::OtherToml { kind: TomlFile::Accepted }, first));
    }
    let is_meant = document.iter().any(|(key, value)| may_be_of_catalog(key.get_ref(), value.get_ref()));
    (!is_meant).then_some((Files::OtherToml { kind: TomlFile::Unknown }, first))
}

/// Whether a key may be one of the two tables that every catalog has, misspelt or as another format calls it, or a scope outside of
/// them. What it was meant to be is said where it stands.
fn may_be_of_catalog(key: &str, value: &DeValue<'_>) -> bool {
    let is_known_elsewhere = || match foreign_keys::meant(key, &Table::Catalog) {
        Some(Meant::Key(key)) => key == "scopes",
        Some(Meant::Foreign(_)) => true,
        _ => false,
    };
    nearest(key, ["catalog", "scopes"]).is_some() || is_known_elsewhere() || is_scope(key, value)
}

/// Whether a text is the fingerprint by which an acceptance names a change, as the keys of `scopes-accepted.toml` are: 128 bits in lower
/// hexadecimal digits.
///
/// ```
/// assert!(scopes_core::is_fingerprint("0123456789abcdef0123456789abcdef"));
/// assert!(!scopes_core::is_fingerprint("endpoint-weakened"));
/// ```
pub fn is_fingerprint(key: &str) -> bool {
    key.len() == 32 && key.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'))
}
