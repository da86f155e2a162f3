//! What is wrong with a text that is not TOML, in plain words.

use std::ops::Range;

use toml::de::Error;
use toml_parser::lexer::TokenKind;

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
    for token in toml_parser::Source::new(text).lex() {
        let (start, end) = (token.span().start(), token.span().end());
        match token.kind() {
            TokenKind::LeftSquareBracket | TokenKind::LeftCurlyBracket => open.push(start..end),
            TokenKind::RightSquareBracket | TokenKind::RightCurlyBracket => drop(open.pop()),
            TokenKind::MlBasicString | TokenKind::MlLiteralString if !is_closed(&text[start..end]) => {
                open.push(start..start + 3);
            }
            _ => {}
        }
    }
    open.into_iter().next()
}

fn is_closed(quoted: &str) -> bool {
    quoted.len() >= 6 && quoted.ends_with(&quoted[..3])
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
