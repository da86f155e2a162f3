//! What catalogs say, in texts that show it and do not obey it.

use crate::obeyed::{is_obeyed, without_commands};

/// How many characters of a text are shown.
const SHOWN: usize = 400;

/// A text on one line, without characters that a terminal obeys or that turn text around, and not longer than people read.
pub(super) fn plain(text: &str) -> String {
    let mut plain = String::new();
    for (count, c) in text.chars().enumerate() {
        if count == SHOWN {
            plain.push('…');
            break;
        }
        if is_obeyed(c) {
            plain.extend(c.escape_default());
        } else {
            plain.push(c);
        }
    }
    without_commands(&plain)
}

/// The same as a cell of a table in Markdown. What stands between backticks is code; outside of it nothing means anything.
pub(super) fn cell(text: &str) -> String {
    let plain = plain(text);
    let parts: Vec<_> = plain.split('`').collect();
    let mut cell = String::new();
    for (position, part) in parts.iter().enumerate() {
        if position % 2 == 0 || position + 1 == parts.len() {
            cell += &words(part);
        } else {
            cell += &code(part);
        }
    }
    cell
}

/// Words outside of code. Those that call somebody, or lead somewhere, are code too.
fn words(text: &str) -> String {
    let word = |word: &str| if word.contains(['@', '#']) || has_address(word) { code(word) } else { escaped(word) };
    text.split(' ').map(word).collect::<Vec<_>>().join(" ")
}

fn has_address(word: &str) -> bool {
    word.contains("://") || word.to_ascii_lowercase().contains("www.")
}

fn code(text: &str) -> String {
    match text {
        "" => String::new(),
        // A backslash before a bar would be read as one of its own.
        text => format!("`{}`", text.replace('|', "\\|")),
    }
}

fn escaped(text: &str) -> String {
    let mut escaped = String::new();
    for c in text.chars() {
        if c.is_ascii_punctuation() && !matches!(c, '.' | ',' | ':' | ';' | '/' | '-' | '(' | ')' | '\'' | '{' | '}') {
            escaped.push('\\');
        }
        escaped.push(c);
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_obeyed_is_shown() {
        assert_eq!(plain("a\nb\u{1b}[31m\u{202e}c"), "a\\nb\\u{1b}[31m\\u{202e}c");
        assert_eq!(plain(&"x".repeat(500)).chars().count(), SHOWN + 1);
    }

    #[test]
    fn nothing_outside_of_code_means_anything() {
        assert_eq!(cell("`a:b` → `c|d`"), "`a:b` → `c\\|d`");
        assert_eq!(cell("GET /posts/{id}"), "GET /posts/{id}");
        assert_eq!(cell("<script>*x*[a](b)|"), "\\<script\\>\\*x\\*\\[a\\](b)\\|");
        assert_eq!(
            cell("ask @somebody, see https://example.com #1"),
            "ask `@somebody,` see `https://example.com` `#1`"
        );
        assert_eq!(cell("one ` of two"), "one  of two");
    }
}
