//! A pair of catalogs for each change, and one that nearly has it.

mod acceptances;
mod aliased;
mod budgets;
mod explained;
mod named;
mod names;
mod pairs;
mod presets;
mod rust_entries;
mod rust_paths;
mod said;
mod same;
mod sentences;
mod steps;
mod templates;
mod verdicts;

use super::{Change, Diff, diff};
use crate::catalog::Catalog;

/// A catalog of these lines, which begin with the scopes.
fn catalog(lines: &str) -> Catalog {
    let (header, lines) = lines.split_once("[scopes]").unwrap_or(("", lines));
    let text = format!("[catalog]\nname = 'shop'\n{header}\n[scopes]\n{lines}");
    crate::parse("shop.toml", text.as_bytes()).unwrap_or_else(|errors| panic!("{errors}\n{text}"))
}

/// What stands before the scopes of a catalog whose names have no parts.
const FLAT: &str = "separator = []\n[scopes]\n";

fn flat(lines: &str) -> String {
    format!("{FLAT}{lines}")
}

/// A line for each number.
fn each(count: usize, line: impl Fn(usize) -> String) -> String {
    (0..count).map(line).collect()
}

fn between(old: &str, new: &str) -> Diff {
    diff(&catalog(old), &catalog(new))
}

/// The only change of this id.
fn change(diff: &Diff, id: &str) -> Change {
    let found: Vec<_> = diff.changes.iter().filter(|change| change.id == id).collect();
    assert_eq!(found.len(), 1, "{id} in {:#?}", diff.changes);
    found[0].clone()
}

fn ids(diff: &Diff) -> Vec<&'static str> {
    diff.changes.iter().map(|change| change.id).collect()
}
