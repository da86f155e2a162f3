//! Files of other kinds that are TOML as well.

use std::ops::Range;

use toml::de::{DeTable, DeValue};

use crate::keys::TABLES;
use crate::message::{Files, TomlFile};

/// What the file is instead of a catalog, and where it says so. A file with a
/// table of a catalog is a catalog, with something else in it.
pub(crate) fn kind_of(document: &DeTable<'_>) -> Option<(Files, Range<usize>)> {
    let value = |key: &str| document.get(key).map(|value| value.get_ref());
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
    let first = document.keys().map(|key| key.span()).min_by_key(|place| place.start)?;
    let are_fingerprints = document.keys().all(|key| is_fingerprint(key.get_ref()));
    are_fingerprints.then(|| (Files::OtherToml { kind: TomlFile::Accepted }, first))
}

/// Whether a key is the fingerprint of a change, as the keys of `scopes-accepted.toml` are.
fn is_fingerprint(key: &str) -> bool {
    key.len() == 12 && key.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'))
}
