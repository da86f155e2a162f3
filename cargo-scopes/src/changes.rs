//! A change of a text, as people read it.

use similar::TextDiff;

use crate::obeyed;

/// The lines that differ, with those around them. `name` is how the text is called. What a terminal or the runner of a workflow would obey
/// is shown as what it is.
pub(crate) fn shown(name: &str, before: &str, after: &str) -> String {
    let changes = TextDiff::from_lines(before, after).unified_diff().header(name, name).to_string();
    let mut shown = String::with_capacity(changes.len());
    for line in changes.split_inclusive('\n') {
        shown += &obeyed::shown(line);
    }
    shown
}

#[cfg(test)]
mod tests {
    use super::shown;

    #[test]
    fn nothing_of_a_file_is_obeyed() {
        let before = "a\r\n::error file=x::y\n\t::stop-commands::z\n\u{1b}[31m\u{202e}c :: ##[error]d\n";
        let expected = "--- f\n+++ f\n@@ -2,3 +2,4 @@\n \\u{3a}:error file=x::y\n \t\\u{3a}:stop-commands::z\n \
                        \\u{1b}[31m\\u{202e}c :: #\\u{23}[error]d\n+::new\n";
        assert_eq!(shown("f", before, &format!("{before}::new\n")), expected);
        assert_eq!(shown("f", "a\r\n", "b\r\n"), "--- f\n+++ f\n@@ -1 +1 @@\n-a\r\n+b\r\n");
    }
}
