//! Lines of a text, and how they are written in TOML.

use std::ops::Range;

use toml::de::DeTable;

use crate::source::is_deceptive;

/// Longer texts are not repeated as advice.
const LONGEST: usize = 100;

/// Characters that people write beside `=` between a key and its value, as in other languages.
const AROUND_EQUALS: &[char] = &[':', '+', '?', '!', '-', '~', '=', '<'];

/// The line at a place, without its end.
pub(super) fn line(text: &str, at: usize) -> Range<usize> {
    let start = text.get(..at).and_then(|before| before.rfind('\n')).map_or(0, |end| end + 1);
    start..at + rest(text, at).len()
}

/// The text from a place to the end of the line.
pub(super) fn rest(text: &str, at: usize) -> &str {
    text.get(at..).and_then(|rest| rest.split('\n').next()).unwrap_or_default().trim_end_matches('\r')
}

/// Whether nothing but blanks, and maybe a comment, is left of a line.
pub(super) fn has_only_a_comment(behind: &str) -> bool {
    let behind = behind.trim_start();
    behind.is_empty() || behind.starts_with('#')
}

/// Where the next line begins.
pub(super) fn next(text: &str, at: usize) -> usize {
    text.get(at..).and_then(|rest| rest.find('\n')).map_or(text.len() + 1, |length| at + length + 1)
}

pub(super) fn first(text: &str, at: usize) -> Option<char> {
    text.get(at..)?.chars().next()
}

pub(super) fn last_before(text: &str, at: usize) -> Option<char> {
    text.get(..at)?.chars().next_back()
}

/// The place of a part of a line without the white space around it.
pub(super) fn trimmed(text: &str, place: Range<usize>) -> Range<usize> {
    let written = text.get(place.clone()).unwrap_or_default();
    let start = place.start + (written.len() - written.trim_start().len());
    start..start + written.trim().len()
}

/// A key and a value with something between them, as places in the line.
pub(super) struct Split<'t> {
    pub(super) key: &'t str,
    pub(super) separator: Range<usize>,
    pub(super) value: &'t str,
}

/// Splits a line at the first `=` outside of quotes, or at what other languages write instead.
pub(super) fn split(line: &str) -> Option<Split<'_>> {
    let separator = separator(line)?;
    Some(Split { key: line[..separator.start].trim(), value: line[separator.end..].trim(), separator })
}

fn separator(line: &str) -> Option<Range<usize>> {
    let mut quote = None;
    for (at, c) in line.char_indices() {
        match (quote, c) {
            (Some(open), c) if c == open => quote = None,
            (None, '"' | '\'') => quote = Some(c),
            (None, '=') => return Some(with_marks_around(line, at)),
            (None, ':') if ends_a_key(&line[at + 1..]) => return Some(at..at + 1),
            _ => {}
        }
    }
    None
}

fn with_marks_around(line: &str, at: usize) -> Range<usize> {
    let start = line[..at].trim_end_matches(AROUND_EQUALS).len();
    let behind = line[at..].trim_start_matches(['=', '>', '~']).len();
    start..line.len() - behind
}

/// Whether a colon before this text separates a key and a value. In a name, letters follow the colon.
fn ends_a_key(behind: &str) -> bool {
    behind.chars().next().is_none_or(|c| c.is_whitespace() || matches!(c, '"' | '\'' | '[' | '{'))
}

/// A text in quotes, where that needs no escapes and is short enough to be read.
pub(super) fn quoted(text: &str) -> Option<String> {
    if text.len() > LONGEST || text.contains(is_deceptive) {
        return None;
    }
    if !text.contains(['"', '\\']) {
        return Some(format!("\"{text}\""));
    }
    (!text.contains('\'')).then(|| format!("'{text}'"))
}

/// A key as it is written in TOML.
pub(super) fn key(text: &str) -> Option<String> {
    if is_bare(text) || is_toml(&format!("{text} = 0")) { Some(text.to_owned()) } else { quoted(text) }
}

pub(super) fn is_bare(text: &str) -> bool {
    !text.is_empty() && text.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '-'))
}

/// A value as it is written in TOML: itself if it is one, or a text in quotes.
pub(super) fn value(text: &str) -> Option<String> {
    let text = text.trim_end_matches([',', ';']).trim_end();
    if text.is_empty() || text.len() > LONGEST {
        None
    } else if is_toml(&format!("a = {text}")) {
        Some(text.to_owned())
    } else if text.contains(['"', '\'', '[', '{', '#']) {
        None
    } else {
        quoted(text)
    }
}

/// The line that says in TOML what was meant, where that is certain.
pub(super) fn corrected(key_text: &str, value_text: &str) -> Option<String> {
    let line = format!("{} = {}", key(key_text)?, value(value_text)?);
    is_toml(&line).then_some(line)
}

/// Whether a line is valid in a catalog, and reads as what it is. Advice is only given if it is.
pub(super) fn is_toml(line: &str) -> bool {
    line.len() <= 3 * LONGEST && !line.contains(is_deceptive) && DeTable::parse(line).is_ok()
}

#[cfg(test)]
mod tests {
    use super::{corrected, split};

    #[test]
    fn lines_are_taken_apart_at_what_stands_for_the_equals_sign() {
        let cases = [
            ("name = 'a'", Some(("name", "=", "'a'"))),
            ("name: 'a'", Some(("name", ":", "'a'"))),
            ("name:", Some(("name", ":", ""))),
            ("orders:read = 'a: b'", Some(("orders:read", "=", "'a: b'"))),
            ("orders:read: Read", Some(("orders:read", ":", "Read"))),
            ("'a = b': 1", Some(("'a = b'", ":", "1"))),
            ("a := 1", Some(("a", ":=", "1"))),
            ("a => 1", Some(("a", "=>", "1"))),
            ("a == 1", Some(("a", "==", "1"))),
            ("orders:read", None),
            ("", None),
        ];
        for (line, expected) in cases {
            let found = split(line).map(|split| (split.key, &line[split.separator], split.value));
            assert_eq!(found, expected, "{line}");
        }
    }

    #[test]
    fn a_corrected_line_is_toml() {
        let cases = [
            ("name", "shop", Some("name = \"shop\"")),
            ("orders:read", "\"Read.\",", Some("\"orders:read\" = \"Read.\"")),
            ("name", "\"shop", None),
            ("name", "[1", None),
            ("a\"b'c", "1", None),
            ("sensitive", "true;", Some("sensitive = true")),
        ];
        for (key, value, expected) in cases {
            assert_eq!(corrected(key, value).as_deref(), expected, "{key} {value}");
        }
    }
}
