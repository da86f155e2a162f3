//! A change of a text, as people read it.

use similar::TextDiff;

/// The lines that differ, with those around them. `name` is how the text is called.
pub(crate) fn shown(name: &str, before: &str, after: &str) -> String {
    TextDiff::from_lines(before, after).unified_diff().header(name, name).to_string()
}
