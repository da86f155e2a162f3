//! What is wrong with a text that is not TOML, in plain words.

use std::ops::Range;

use toml::de::Error;

use crate::message::Message;

const QUOTE_THE_KEY: Option<&str> = Some("put the key in quotes: `\"orders:read\"`");

/// How the parser begins what it says, how it is said here, and what to do about it.
const WORDS: &[(&str, &str, Option<&str>)] = &[
    ("key with no value", "`=` is missing here", None),
    (
        "invalid unquoted key",
        "a key with other characters than letters, digits, `-` and `_` needs quotes",
        QUOTE_THE_KEY,
    ),
    ("unquoted keys cannot be empty", "a key is missing here", None),
    ("string values must be quoted", "a text needs quotes", Some("put it in quotes")),
    ("missing comma between array elements", "a comma is missing in this list", None),
    ("missing comma between key-value pairs", "a comma is missing in this table", None),
    ("unclosed table", "`]` is missing here", None),
    ("unclosed array table", "`]]` is missing here", None),
    ("invalid basic string, expected `\"`", "this text is not closed", Some("add `\"` at its end")),
    ("invalid literal string, expected `'`", "this text is not closed", Some("add `'` at its end")),
    ("invalid multi-line basic string, expected `\"`", "this text is not closed", Some("add `\"\"\"` at its end")),
    (
        "missing escaped value",
        "a backslash must begin an escape",
        Some("write `\\\\`, or put the text in single quotes"),
    ),
    ("unexpected key or value", "nothing more can stand on this line", Some("begin a new line")),
    ("cannot recurse further", "this is nested too deeply", None),
    ("recursion limit", "a key has too many parts", None),
];

/// The message for a mistake at this text.
pub(super) fn message(error: &Error, at: &str) -> Message {
    let found = error.message().lines().collect::<Vec<_>>().join(" ");
    if found.starts_with("string values must be quoted") && at.trim().is_empty() {
        return Message::Syntax { detail: "a value is missing here".to_owned(), remedy: None };
    }
    match WORDS.iter().find(|(words, _, _)| found.starts_with(words)) {
        Some(&(_, detail, remedy)) => Message::Syntax { detail: detail.to_owned(), remedy },
        None => Message::Syntax { detail: found, remedy: None },
    }
}

/// Whether a list, a table or a text runs on to the end, so that what follows was taken for a part of it.
pub(super) fn leaves_open(error: &Error) -> bool {
    const OPEN: &[&str] = &["unclosed array,", "unclosed inline table", "invalid multi-line"];
    OPEN.iter().any(|words| error.message().starts_with(words))
}

/// The message for a bracket or a quote that is not closed.
pub(super) fn not_closed(opening: &str) -> Message {
    let (detail, remedy) = match opening {
        "[" => ("this list is not closed", "add `]` at its end"),
        "{" => ("this table is not closed", "add `}` at its end"),
        "'''" => ("this text is not closed", "add `'''` at its end"),
        _ => ("this text is not closed", "add `\"\"\"` at its end"),
    };
    Message::Syntax { detail: detail.to_owned(), remedy: Some(remedy) }
}

/// The first bracket or triple quote that is not closed.
pub(super) fn first_open(text: &str) -> Option<Range<usize>> {
    let mut open = Vec::new();
    let mut at = 0;
    while let Some(found) = text.get(at..).and_then(|rest| rest.find(['"', '\'', '#', '[', ']', '{', '}'])) {
        at += found;
        let rest = text.get(at..).unwrap_or_default();
        at += match rest.as_bytes().first() {
            Some(b'[' | b'{') => {
                open.push(at..at + 1);
                1
            }
            Some(b']' | b'}') => {
                open.pop();
                1
            }
            Some(b'#') => rest.find('\n').unwrap_or(rest.len()),
            _ => quoted(rest).unwrap_or_else(|| {
                open.push(at..at + 3);
                rest.len()
            }),
        };
    }
    open.into_iter().next()
}

/// How long the text in quotes is that stands here, with its quotes. In single quotes it ends with its line at the
/// latest; in triple quotes it may not end at all.
fn quoted(text: &str) -> Option<usize> {
    let quote = text.get(..1).unwrap_or_default();
    let triple = quote.repeat(3);
    let is_triple = text.starts_with(&triple);
    let fence = if is_triple { triple.as_str() } else { quote };
    let mut at = fence.len();
    while let Some(rest) = text.get(at..).filter(|rest| !rest.is_empty()) {
        if rest.starts_with(fence) {
            return Some(at + fence.len());
        }
        if rest.starts_with('\n') && !is_triple {
            return Some(at);
        }
        let is_escape = rest.starts_with('\\') && quote == "\"";
        at += rest.chars().take(1 + usize::from(is_escape)).map(char::len_utf8).sum::<usize>();
    }
    (!is_triple).then_some(text.len())
}

/// The line with the most dots.
pub(super) fn longest_key(text: &str) -> Range<usize> {
    let mut most_dots = 0;
    let mut longest = text.len()..text.len();
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        let dots = line.matches('.').count();
        if dots > most_dots {
            most_dots = dots;
            longest = start..start + line.trim_end().len();
        }
        start += line.len();
    }
    longest
}

#[cfg(test)]
mod tests {
    use super::first_open;

    #[test]
    fn brackets_in_texts_and_comments_do_not_count() {
        let cases = [
            ("[a]\nb = [1, 2]", None),
            ("[a]\nb = [1, 2\n[c]\n", Some(8..9)),
            ("a = \"[\" # [\nb = '{'", None),
            ("a = \"\\\"[\"", None),
            ("a = '\\' \nb = {", Some(13..14)),
            ("a = \"\"\"\n[\n\"\"\"\nb = [", Some(18..19)),
            ("a = \"\"\"\n[\nb = [", Some(4..7)),
            ("a = \"[\nb = [\n", Some(11..12)),
            ("é = [", Some(5..6)),
        ];
        for (text, expected) in cases {
            assert_eq!(first_open(text), expected, "{text}");
        }
    }
}
