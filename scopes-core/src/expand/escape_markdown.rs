//! Catalog text as documentation: it reads as it is written, and never becomes a link, markup, HTML or a doctest.

/// A text as lines of documentation.
pub(super) fn text(text: &str) -> Vec<String> {
    let mut lines: Vec<String> = text.trim().lines().map(line).collect();
    lines.dedup_by(|next, line| next.is_empty() && line.is_empty());
    lines
}

/// A text as one line of documentation.
pub(super) fn line(text: &str) -> String {
    if text.bytes().all(is_plain) && !text.trim_start().starts_with('-') {
        return text.trim().to_owned();
    }
    let text = visible(text);
    let text = text.trim();
    let mut escaped = String::with_capacity(text.len());
    for (at, character) in text.char_indices() {
        if is_markup(character) || (at == 0 && is_marker(character)) || ends_number(text, at) || begins_url(text, at) {
            escaped.push('\\');
        }
        escaped.push(character);
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
    text.chars().map(|c| if c.is_control() || is_directional(c) { ' ' } else { c }).collect()
}

/// What means nothing but itself, a dash at the start of a line aside: most of most texts.
fn is_plain(byte: u8) -> bool {
    byte.is_ascii_alphabetic() || matches!(byte, b' ' | b',' | b'-' | b'.')
}

fn is_markup(character: char) -> bool {
    matches!(character, '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '&' | '#' | '|' | '~')
}

/// What at the start of a line makes a list or a heading.
fn is_marker(character: char) -> bool {
    matches!(character, '-' | '+' | '=' | ':')
}

/// `1.` and `1)` at the start of a line make a list.
fn ends_number(text: &str, at: usize) -> bool {
    let (number, rest) = text.split_at(at);
    rest.starts_with(['.', ')']) && !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit())
}

/// The colon of an address.
fn begins_url(text: &str, at: usize) -> bool {
    text.get(at..).is_some_and(|rest| rest.starts_with("://"))
}

/// Characters that turn the direction of the text around them.
fn is_directional(character: char) -> bool {
    matches!(character, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_is_inert() {
        let cases = [
            ("Read series.", r"Read series."),
            ("[a](http://b)", r"\[a\](http\://b)"),
            ("<b> & *c* _d_", r"\<b\> \& \*c\* \_d\_"),
            ("# heading", r"\# heading"),
            ("- item", r"\- item"),
            ("  - item", r"\- item"),
            ("an item - another-one -", "an item - another-one -"),
            ("12. item 3.5", r"12\. item 3.5"),
            ("```\ncode\n```", "\\`\\`\\`\ncode\n\\`\\`\\`"),
            ("    indented\n\n\n\tmore", "indented\n\nmore"),
            ("a\\b", r"a\\b"),
            ("x\u{202e}y\u{7}z", "x y z"),
            ("", ""),
        ];
        for (given, expected) in cases {
            assert_eq!(text(given).join("\n"), expected, "{given:?}");
        }
    }

    #[test]
    fn code_is_fenced_by_more_backticks_than_it_has() {
        assert_eq!(code("a:b"), "`a:b`");
        assert_eq!(code("a`b``c"), "``` a`b``c ```");
        assert_eq!(code("`"), "`` ` ``");
    }
}
