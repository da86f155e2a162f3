//! Where a manifest says something. Cargo gives what it says without the places.

use std::fs;
use std::path::Path;

use toml::de::{DeTable, DeValue};

use crate::lines::line_of;

/// The line of the last of these keys that the manifest has, each in the table of the one before.
pub(super) fn line(manifest: &Path, keys: &[&str]) -> Option<usize> {
    line_in(&fs::read_to_string(manifest).ok()?, keys)
}

fn line_in(text: &str, keys: &[&str]) -> Option<usize> {
    let document = DeTable::parse(text).ok()?;
    let mut table = Some(document.get_ref());
    let mut at = None;
    for key in keys {
        let Some((key, value)) = table.and_then(|table| table.get_key_value(*key)) else { break };
        at = Some(key.span().start);
        table = match value.get_ref() {
            DeValue::Table(table) => Some(table),
            _ => None,
        };
    }
    at.map(|at| line_of(text, at))
}

#[cfg(test)]
mod tests {
    use super::line_in;

    #[test]
    fn the_last_key_that_is_there_has_the_line() {
        let text = "[package]\nname = 'a'\n[package.metadata.scopes]\ncatalogs = 1\nlints.public-write = 'denny'\n";
        let line = |keys: &[&str]| line_in(text, &[&["package", "metadata", "scopes"][..], keys].concat());
        assert_eq!(line(&[]), Some(3));
        assert_eq!(line(&["catalogs"]), Some(4));
        assert_eq!(line(&["lints", "public-write"]), Some(5));
        assert_eq!(line(&["lints", "none"]), Some(5));
        assert_eq!((line_in(text, &["workspace"]), line_in("[", &["package"])), (None, None));
    }
}
