//! Counts the values of a text before and after its changes. A catalog that is refused has no meaning to compare, and a change must not take
//! away what it does not name: a comma that is in a comment, for example, makes a comment of what follows it.

use toml::de::{DeTable, DeValue};

use crate::diagnostic::Edit;

/// Whether the changes took away the values that they name, and no others. What was no TOML before has no values to count.
pub(super) fn are_kept(before: &str, after: &str, edits: &[&Edit]) -> bool {
    let Some(mut count) = of_file(before) else { return true };
    for edit in edits {
        let replaced = before.get(edit.span.clone()).unwrap_or_default();
        count = (count + of_fragment(&edit.text)).saturating_sub(of_fragment(replaced));
    }
    of_file(after) == Some(count)
}

fn of_file(text: &str) -> Option<usize> {
    DeTable::parse(text).ok().map(|table| of_table(table.get_ref()))
}

/// The values in a part of a list. A part of something else, as a key, has none.
fn of_fragment(text: &str) -> usize {
    let elements = text.trim_start().trim_start_matches(',');
    of_file(&format!("list = [{elements}\n]")).unwrap_or_default()
}

fn of_table(table: &DeTable<'_>) -> usize {
    table.iter().map(|(_, value)| of_value(value.get_ref())).sum()
}

fn of_value(value: &DeValue<'_>) -> usize {
    match value {
        DeValue::Array(values) => values.iter().map(|value| of_value(value.get_ref())).sum(),
        DeValue::Table(table) => of_table(table),
        _ => 1,
    }
}
