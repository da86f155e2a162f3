//! Catalog text as documentation: it reads as it is written, and never becomes a link, markup, HTML or a doctest.

use crate::listed::Listed as _;
use crate::source::printable;

/// A text as lines of documentation.
pub(super) fn text(text: &str) -> Vec<String> {
    let mut lines: Vec<String> = text.trim().lines().map(line).listed();
    lines.dedup_by(|next, line| next.is_empty() && line.is_empty());
    lines
}

/// A text as one line of documentation.
pub(super) fn line(text: &str) -> String {
    if text.bytes().all(is_plain) && !text.trim_start().starts_with('-') {
        return text.trim().to_owned();
    }
    // rustdoc wants addresses to be links, which these must not be.
    escape(visible(text).trim(), true).replace("://", r"\://")
}

/// The note of something that is deprecated, on one line. The compiler shows it as it is and rustdoc as Markdown, so what
/// stands between single backticks is left as it is, and is code in the one and looks like it in the other.
pub(super) fn note(text: &str) -> String {
    let text = visible(text).split_whitespace().listed().join(" ");
    let pieces: Vec<&str> = text.split('`').listed();
    let has_longer_marks = pieces.iter().skip(1).rev().skip(1).any(|piece| piece.is_empty());
    if pieces.len().is_multiple_of(2) || has_longer_marks {
        return escape(&text, true);
    }
    let pieces = pieces.into_iter().enumerate().map(|(position, piece)| match position {
        code if !code.is_multiple_of(2) => piece.to_owned(),
        position => escape(piece, position == 0),
    });
    pieces.listed().join("`")
}

/// A text with a backslash before each character of which Markdown would make something.
fn escape(text: &str, is_start: bool) -> String {
    let mut escaped = String::with_capacity(text.len());
    let mut before = None;
    for (at, character) in text.char_indices() {
        let behind = &text[at + character.len_utf8()..];
        let begins_line = is_start && (at == 0 && is_marker(character) || ends_number(text, at));
        if begins_line || is_markup(before, character, behind) {
            escaped.push('\\');
        }
        escaped.push(character);
        before = Some(character);
    }
    escaped
}

/// A text as code, between as many backticks as it takes.
pub(super) fn code(text: &str) -> String {
    if text.bytes().all(|byte| byte.is_ascii_graphic() && byte != b'`') {
        return format!("`{text}`");
    }
    let text = visible(text);
    let longest = text.split(|c| c != '`').map(str::len).max().unwrap_or_default();
    let fence = "`".repeat(longest + 1);
    let space = if longest > 0 { " " } else { "" };
    format!("{fence}{space}{text}{space}{fence}")
}

/// The text with spaces for what nobody sees.
fn visible(text: &str) -> String {
    text.chars().map(printable).text()
}

/// What means nothing but itself, a dash at the start of a line aside: most of most texts.
fn is_plain(byte: u8) -> bool {
    byte.is_ascii_alphabetic() || matches!(byte, b' ' | b',' | b'-' | b'.')
}

/// A character between two places that means more than itself. What is next to it counts where prose is full of it.
fn is_markup(before: Option<char>, character: char, behind: &str) -> bool {
    let next = behind.chars().next();
    match character {
        '`' | '*' | '[' | '~' => true,
        '\\' => next.is_none_or(|next| next.is_ascii_punctuation()),
        '<' => next.is_none_or(|next| !next.is_whitespace()),
        '_' => ![before, next].iter().all(|near| near.is_some_and(char::is_alphanumeric)),
        '&' => is_rest_of_entity(behind),
        _ => false,
    }
}

/// The text after the `&` of an entity such as `&lt;`.
fn is_rest_of_entity(text: &str) -> bool {
    let end = text.find(|c: char| !c.is_ascii_alphanumeric() && c != '#');
    end.is_some_and(|end| end > 0 && text[end..].starts_with(';'))
}

/// What at the start of a line makes a list, a heading, a quotation or a table.
fn is_marker(character: char) -> bool {
    matches!(character, '-' | '+' | '=' | ':' | '#' | '>' | '|')
}

/// `1.` and `1)` at the start of a line make a list.
fn ends_number(text: &str, at: usize) -> bool {
    let (number, rest) = text.split_at(at);
    rest.starts_with(['.', ')']) && !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_is_inert() {
        let cases = [
            ("Read series.", r"Read series."),
            ("[a](http://b)", r"\[a](http\://b)"),
            ("<b> & *c* _d_", r"\<b> & \*c\* \_d\_"),
            ("a < b > c, read_own, R&D &lt;", r"a < b > c, read_own, R&D \&lt;"),
            (r"\[a \b \", r"\\\[a \b \\"),
            ("a # b | c", "a # b | c"),
            ("| b", r"\| b"),
            ("> b", r"\> b"),
            ("# heading", r"\# heading"),
            ("- item", r"\- item"),
            ("  - item", r"\- item"),
            ("an item - another-one -", "an item - another-one -"),
            ("12. item 3.5", r"12\. item 3.5"),
            ("```\ncode\n```", "\\`\\`\\`\ncode\n\\`\\`\\`"),
            ("    indented\n\n\n\tmore", "indented\n\nmore"),
            ("a\\b", r"a\b"),
            ("x\u{202e}y\u{7}z", "x y z"),
            ("", ""),
        ];
        for (given, expected) in cases {
            assert_eq!(text(given).join("\n"), expected, "{given:?}");
        }
    }

    #[test]
    fn a_note_reads_well_where_it_is_not_markdown() {
        let cases = [
            ("use `orders:write`: it [implies] more", r"use `orders:write`: it \[implies] more"),
            ("use `orders:*` & users:read_own", "use `orders:*` & users:read_own"),
            ("see https://example.com/a_b", "see https://example.com/a_b"),
            ("use *:read", r"use \*:read"),
            ("two\n\n    lines", "two lines"),
            ("- no list", r"\- no list"),
            (r"\[a](b) \`c`", r"\\\[a](b) \\`c`"),
            ("`a", r"\`a"),
            ("``a`` `b`", r"\`\`a\`\` \`b\`"),
            ("`a`` `b`", r"\`a\`\` \`b\`"),
            ("<`x`@b>", r"\<`x`@b>"),
            ("red\u{1b}[31m", r"red \[31m"),
        ];
        for (given, expected) in cases {
            assert_eq!(note(given), expected, "{given:?}");
        }
    }

    #[test]
    fn code_is_fenced_by_more_backticks_than_it_has() {
        assert_eq!(code("a:b"), "`a:b`");
        assert_eq!(code("a`b``c"), "``` a`b``c ```");
        assert_eq!(code("`"), "`` ` ``");
    }
}
