//! Regular expressions in paths: how far they may reach. Nobody runs them here, and what cannot be told reaches far.

use core::iter::Peekable;
use core::str::Chars;
use std::string::String;

/// Whether a text that the expression matches may have a slash.
pub(crate) fn may_match_a_slash(expression: &str) -> bool {
    let mut left = expression.chars().peekable();
    while let Some(next) = left.next() {
        let may = match next {
            '.' | '/' => true,
            '\\' => escape(&mut left).may_be_a_slash(),
            '[' => class(&mut left),
            _ => false,
        };
        if may {
            return true;
        }
    }
    false
}

/// What is known of one character that an expression asks for.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Asked {
    This(char),
    NoSlash,
    /// Several, and a slash among them.
    ASlashToo,
    Unknown,
}

impl Asked {
    fn may_be_a_slash(self) -> bool {
        matches!(self, Self::This('/') | Self::ASlashToo | Self::Unknown)
    }
}

/// Reads the part of an expression after a backslash.
fn escape(left: &mut Peekable<Chars<'_>>) -> Asked {
    match left.next() {
        Some('d' | 'w' | 's' | 'b' | 'B' | 'A' | 'z' | 'a' | 'f' | 'n' | 'r' | 't' | 'v') => Asked::NoSlash,
        Some('D' | 'W' | 'S') => Asked::ASlashToo,
        Some('p') => property(left),
        Some(character) if !character.is_alphanumeric() => Asked::This(character),
        _ => Asked::Unknown,
    }
}

/// A property of characters: letters and numbers are no slash.
fn property(left: &mut Peekable<Chars<'_>>) -> Asked {
    let _brace = left.next_if_eq(&'{');
    if matches!(left.peek(), Some('L' | 'N')) { Asked::NoSlash } else { Asked::Unknown }
}

/// Reads a class in brackets, from after the first bracket on.
fn class(left: &mut Peekable<Chars<'_>>) -> bool {
    let is_negated = left.next_if_eq(&'^').is_some();
    let (mut has_slash, mut is_unknown, mut is_first) = (false, false, true);
    while let Some(next) = left.next() {
        if next == ']' && !is_first {
            break;
        }
        is_first = false;
        let first = match next {
            '\\' => escape(left),
            '[' => named_class(left),
            '&' | '~' if left.peek() == Some(&next) => Asked::Unknown,
            character => Asked::This(character),
        };
        match (first, range_end(left)) {
            (Asked::This(first), Some(Asked::This(last))) => has_slash |= (first..=last).contains(&'/'),
            (_, Some(_)) | (Asked::Unknown, None) => is_unknown = true,
            (asked, None) => has_slash |= asked.may_be_a_slash(),
        }
    }
    is_unknown || has_slash != is_negated
}

/// A class within brackets: `[:alpha:]`.
fn named_class(left: &mut Peekable<Chars<'_>>) -> Asked {
    const WITHOUT_SLASH: [&str; 8] = ["alnum", "alpha", "digit", "lower", "space", "upper", "word", "xdigit"];
    let mut ahead = left.clone();
    let name: String =
        ahead.next_if_eq(&':').map(|_| ahead.by_ref().take_while(|next| *next != ':').collect()).unwrap_or_default();
    if !WITHOUT_SLASH.contains(&name.as_str()) || ahead.next() != Some(']') {
        return Asked::Unknown;
    }
    *left = ahead;
    Asked::NoSlash
}

/// The last character of a range, where the hyphen of one is next.
fn range_end(left: &mut Peekable<Chars<'_>>) -> Option<Asked> {
    let mut ahead = left.clone();
    let end = ahead.next_if_eq(&'-').and_then(|_| ahead.next()).filter(|end| *end != ']')?;
    let asked = if end == '\\' { escape(&mut ahead) } else { Asked::This(end) };
    *left = ahead;
    Some(if matches!(end, '-' | '[') { Asked::Unknown } else { asked })
}

#[cfg(test)]
mod tests {
    use super::may_match_a_slash;

    #[test]
    fn what_stays_within_a_segment_is_known() {
        let within = [
            r"\d+",
            r"\w{2,3}",
            "[a-z]{2}",
            "[^/]+",
            "[^/.]*",
            r"[^\W/]",
            "a|b",
            "(?:new|old)",
            "(?i)[A-F0-9-]+",
            r"[\w.-]+",
            r"v\d+\.\d+",
            "",
            "^:",
            r"^\*",
            r"\p{L}+",
            r"\pN",
            r"[\p{Lu}_]",
            "[^!-~]",
            "[]a]",
            "[a-]",
            "[-a]",
            r"[\]a]",
            "[0-9a-fA-F]{8}",
            "[[:alnum:]_]+",
            "[a-z&]",
        ];
        for expression in within {
            assert!(!may_match_a_slash(expression), "{expression}");
        }
        let beyond = [
            ".",
            ".*",
            "(.*)",
            ".+",
            "[^x]+",
            r"\D",
            r"[^\d]",
            r"\S+",
            r"[\W]",
            "[a-z/]+",
            "a/b",
            r"a\/b",
            "[+-9]",
            "[!-~]",
            r"[\--\]]",
            r"\x2F",
            r"\x{2f}",
            r"\P{L}",
            r"\p{P}",
            r"[\w&&[^\d]]",
            "[[:punct:]]",
            "[^]x]",
            "[^/&&a]",
            "(?:new|old/new)",
            "[[:^alpha:]]",
        ];
        for expression in beyond {
            assert!(may_match_a_slash(expression), "{expression}");
        }
    }
}
