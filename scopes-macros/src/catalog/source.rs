//! Skips what is no code in Rust source: comments, string literals and character literals.

/// Where a comment, a text or a character that begins here ends. The same place where none begins.
pub(super) fn skip(text: &str, at: usize) -> usize {
    let rest = &text[at..];
    let length = match rest.as_bytes() {
        [b'/', b'/', ..] => Some(rest.find('\n').unwrap_or(rest.len())),
        [b'/', b'*', ..] => Some(comment(rest)),
        [b'"', ..] => Some(quoted(rest, '"')),
        [b'\'', ..] => character(rest),
        [b'r', b'"' | b'#', ..] if !is_word_before(text, at) => raw(rest),
        _ if !rest.is_char_boundary(1) => rest.chars().next().map(char::len_utf8),
        _ => None,
    };
    at + length.unwrap_or(0)
}

/// A comment between `/*` and `*/`, with others in it.
fn comment(rest: &str) -> usize {
    let (mut depth, mut at) = (0, 0);
    while at < rest.len() {
        match &rest.as_bytes()[at..] {
            [b'/', b'*', ..] => (depth, at) = (depth + 1, at + 2),
            [b'*', b'/', ..] => (depth, at) = (depth - 1, at + 2),
            _ => at += 1,
        }
        if depth == 0 {
            return at;
        }
    }
    rest.len()
}

/// A text, from one quote to the next that no backslash stands before.
fn quoted(rest: &str, quote: char) -> usize {
    let mut is_escaped = false;
    for (at, character) in rest.char_indices().skip(1) {
        match character {
            _ if is_escaped => is_escaped = false,
            '\\' => is_escaped = true,
            other if other == quote => return at + 1,
            _ => {}
        }
    }
    rest.len()
}

/// A character in quotes. A lifetime begins like one.
fn character(rest: &str) -> Option<usize> {
    let mut characters = rest.char_indices().skip(1);
    match (characters.next(), characters.next()) {
        (Some((_, '\\')), _) => Some(quoted(rest, '\'')),
        (Some(_), Some((end, '\''))) => Some(end + 1),
        _ => None,
    }
}

/// A raw text. A raw identifier begins like one.
fn raw(rest: &str) -> Option<usize> {
    let hashes = rest[1..].chars().take_while(|&c| c == '#').count();
    let inner = rest[1 + hashes..].strip_prefix('"')?;
    let end = format!("\"{}", "#".repeat(hashes));
    let length = inner.find(&end).map_or(inner.len(), |at| at + end.len());
    Some(2 + hashes + length)
}

fn is_word_before(text: &str, at: usize) -> bool {
    text[..at].ends_with(|c: char| (c.is_alphanumeric() || c == '_') && !text[..at].ends_with(['b', 'c']))
}
