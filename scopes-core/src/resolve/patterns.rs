//! Patterns over the names of scopes: a part that is `*` stands for one or more whole parts.

use crate::listed::Listed as _;

/// Whether a text has a part that is `*`.
pub(super) fn is_pattern(text: &str, separators: &[char]) -> bool {
    text.split(separators).any(|part| part == "*")
}

/// A pattern, cut into parts and the separators between them.
pub(super) struct Pattern<'a> {
    pieces: Vec<&'a str>,
}

impl<'a> Pattern<'a> {
    pub(super) fn new(text: &'a str, separators: &'a [char]) -> Self {
        Self { pieces: pieces(text, separators).listed() }
    }

    /// Whether a name, cut into the same kind of pieces, fits.
    ///
    /// Parts stand at even positions, so a `*` at one of them takes one piece and then two more at a time. Where a
    /// later piece does not fit, the last `*` takes more: earlier ones need not.
    pub(super) fn matches(&self, name: &[&str]) -> bool {
        let (mut at, mut in_name) = (0, 0);
        let mut last_star: Option<(usize, usize)> = None;
        while in_name < name.len() {
            match self.pieces.get(at) {
                Some(&"*") => {
                    last_star = Some((at, in_name + 1));
                    at += 1;
                    in_name += 1;
                }
                Some(&piece) if piece == name[in_name] => {
                    at += 1;
                    in_name += 1;
                }
                _ => {
                    let Some((star, taken)) = last_star else { return false };
                    at = star + 1;
                    in_name = taken + 2;
                    last_star = Some((star, in_name));
                }
            }
        }
        in_name == name.len() && at == self.pieces.len()
    }
}

/// `a:b` is `a`, `:`, `b`.
pub(super) fn pieces<'a, 's>(text: &'a str, separators: &'s [char]) -> impl Iterator<Item = &'a str> + use<'a, 's> {
    let mut rest = Some(text);
    let mut at_part = true;
    std::iter::from_fn(move || {
        let text = rest?;
        if at_part {
            at_part = false;
            let end = text.find(separators).unwrap_or(text.len());
            let (part, behind) = text.split_at(end);
            rest = (!behind.is_empty()).then_some(behind);
            Some(part)
        } else {
            at_part = true;
            let width = text.chars().next().map_or(0, char::len_utf8);
            let (separator, behind) = text.split_at(width);
            rest = Some(behind);
            Some(separator)
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn matches(pattern: &str, name: &str, separators: &[char]) -> bool {
        Pattern::new(pattern, separators).matches(&pieces(name, separators).collect::<Vec<_>>())
    }

    #[test]
    fn a_star_is_one_or_more_whole_parts() {
        let cases = [
            ("*", "admin", true),
            ("*", "a:b:c", true),
            ("control:*", "control:approvals:read", true),
            ("control:*", "control", false),
            ("control:*", "controls:read", false),
            ("*:write", "entries:write", true),
            ("*:write", "a:b:write", true),
            ("*:write", "write", false),
            ("*:write", "entries:write:draft", false),
            ("a:*:c", "a:b:c", true),
            ("a:*:c", "a:c", false),
            ("a:*:c", "a:c:c", true),
            ("a:*:c:*", "a:b:c:c:d", true),
            ("a:*:c:*", "a:b:c", false),
            ("*:*", "a", false),
            ("*:*", "a:b:c", true),
            ("r*", "read", false),
        ];
        for (pattern, name, expected) in cases {
            assert_eq!(matches(pattern, name, &[':']), expected, "{pattern} on {name}");
        }
    }

    #[test]
    fn separators_are_compared_too() {
        let separators = ['/', '.'];
        assert!(matches("user/*", "user/Encounter.read", &separators));
        assert!(matches("*.read", "user/Encounter.read", &separators));
        assert!(!matches("user.*", "user/Encounter.read", &separators));
    }

    #[test]
    fn a_star_inside_a_part_is_no_pattern() {
        assert!(is_pattern("a:*", &[':']));
        assert!(!is_pattern("a*", &[':']));
    }
}
