//! What is wrong with a text that is not TOML, in plain words.

use std::ops::Range;

use toml::de::Error;
use toml_parser::lexer::TokenKind;

use crate::message::{Bracket, Quote, Toml};

/// How the parser begins what it says, and what it means here.
fn words() -> [(&'static str, Toml); 15] {
    [
        ("key with no value", Toml::EqualsMissing),
        ("invalid unquoted key", Toml::KeyWithoutQuotes),
        ("unquoted keys cannot be empty", Toml::KeyMissing),
        ("string values must be quoted", Toml::TextWithoutQuotes),
        ("missing comma between array elements", Toml::CommaMissing { of: Bracket::List }),
        ("missing comma between key-value pairs", Toml::CommaMissing { of: Bracket::Table }),
        ("unclosed table", Toml::BracketNotClosed { bracket: Bracket::Header }),
        ("unclosed array table", Toml::BracketNotClosed { bracket: Bracket::Headers }),
        ("invalid basic string, expected `\"`", Toml::TextNotClosed { quote: Quote::Double }),
        ("invalid literal string, expected `'`", Toml::TextNotClosed { quote: Quote::Single }),
        ("invalid multi-line basic string, expected `\"`", Toml::TextNotClosed { quote: Quote::ThreeDouble }),
        ("missing escaped value", Toml::UnknownEscape),
        ("unexpected key or value", Toml::MoreOnLine),
        ("cannot recurse further", Toml::TooDeep),
        ("recursion limit", Toml::KeyTooLong),
    ]
}

/// The message for a mistake at this text.
pub(super) fn message(error: &Error, at: &str) -> Toml {
    let found = error.message().lines().collect::<Vec<_>>().join(" ");
    if found.starts_with("string values must be quoted") && at.trim().is_empty() {
        return Toml::ValueMissing;
    }
    let known = words().into_iter().find(|(words, _)| found.starts_with(words));
    known.map_or_else(|| Toml::Other { said: found.clone() }, |(_, message)| message)
}

/// Whether a list, a table or a text runs on to the end, so that what follows was taken for a part of it.
pub(super) fn leaves_open(error: &Error) -> bool {
    const OPEN: &[&str] = &["unclosed array,", "unclosed inline table", "invalid multi-line"];
    OPEN.iter().any(|words| error.message().starts_with(words))
}

/// The message for a bracket or a quote that is not closed.
pub(super) fn not_closed(opening: &str) -> Toml {
    match opening {
        "[" => Toml::BracketNotClosed { bracket: Bracket::List },
        "{" => Toml::BracketNotClosed { bracket: Bracket::Table },
        "'''" => Toml::TextNotClosed { quote: Quote::ThreeSingle },
        _ => Toml::TextNotClosed { quote: Quote::ThreeDouble },
    }
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
