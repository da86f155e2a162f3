//! The name that a misspelt one was probably meant to be.

use crate::listed::Listed as _;

/// The candidate nearest to `name`, if one is near: spelling case and separators apart, or a few edits away.
///
/// A name that means something else is worse than none: who writes `unlock` beside `lock`, or `v2` beside `v1`, makes no typo.
pub fn nearest<'a>(name: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    // Long names are not typos of anything, and measuring them is quadratic.
    if name.len() > LONGEST {
        return None;
    }
    let mut search = Search { words: words(name), signs: signs(name), nearest: None };
    for candidate in candidates {
        search.compare(candidate);
    }
    search.nearest.map(|(_, candidate)| candidate)
}

const LONGEST: usize = 64;

struct Search<'a> {
    words: Vec<Vec<char>>,
    signs: Vec<char>,
    /// How far away it is, and what it is.
    nearest: Option<(usize, &'a str)>,
}

impl<'a> Search<'a> {
    /// Of two that are equally near, the first counts.
    fn compare(&mut self, candidate: &'a str) {
        if candidate.len() > LONGEST || signs(candidate) != self.signs {
            return;
        }
        if let Some(edits) = edits(&self.words, &words(candidate))
            && self.nearest.is_none_or(|(least, _)| edits < least)
        {
            self.nearest = Some((edits, candidate));
        }
    }
}

/// Whether two names differ in case and separators only.
pub(crate) fn are_alike(name: &str, other: &str) -> bool {
    words(name).concat() == words(other).concat()
}

/// Whether a word of one name is the same in the other with another beginning, as `lock` and `unlock` are, or `import` and
/// `export`: such words mean opposites, which are no help to each other.
pub(crate) fn are_opposites(name: &str, other: &str) -> bool {
    let (names, others) = (words(name), words(other));
    let mut different = names.iter().zip(&others).filter(|(word, other)| word != other);
    match (different.next(), different.next()) {
        (Some((word, other)), None) if names.len() == others.len() => {
            let same_end = word.iter().rev().zip(other.iter().rev()).take_while(|(a, b)| a == b).count();
            same_end == word.len().min(other.len()) || same_end >= LONG_END && word.first() != other.first()
        }
        _ => false,
    }
}

/// How many letters words have in common at their ends whose beginnings are prefixes.
const LONG_END: usize = 4;

/// The words of a name, in lower case.
pub(crate) fn words(name: &str) -> Vec<Vec<char>> {
    let is_in_words = |c: char| c.is_alphanumeric() || c == '*';
    let words = name.split(|c: char| !is_in_words(c)).filter(|word| !word.is_empty());
    words.map(|word| word.chars().flat_map(char::to_lowercase).listed()).listed()
}

/// What no typo changes: a `*` decides how much a name stands for, and a number which of several it is.
fn signs(name: &str) -> Vec<char> {
    name.chars().filter(|c| *c == '*' || c.is_numeric()).listed()
}

/// How many edits turn one name into the other, word by word, if they are so few that it is a typo. A scope of another
/// resource would be bad advice, so more than two are not.
fn edits(wanted: &[Vec<char>], candidate: &[Vec<char>]) -> Option<usize> {
    if wanted.concat() == candidate.concat() {
        return Some(0);
    }
    if wanted.len() != candidate.len() {
        return None;
    }
    let words = wanted.iter().zip(candidate).map(|(wanted, candidate)| edits_of_word(wanted, candidate));
    words.sum::<Option<usize>>().filter(|&edits| edits <= 2)
}

/// A word that begins with another letter, as `unlock` and `set` do beside `lock` and `get`, is another word. Of a short one
/// only the order of its letters is mistaken.
fn edits_of_word(wanted: &[char], candidate: &[char]) -> Option<usize> {
    let length = wanted.len().max(candidate.len());
    let has_same_letters =
        wanted.len() == candidate.len() && wanted.iter().all(|&c| count(wanted, c) == count(candidate, c));
    let limit = match length {
        _ if has_same_letters => 1,
        0..=3 => 0,
        _ if wanted.first() != candidate.first() => 0,
        4..=5 => 1,
        _ => 2,
    };
    Some(distance(wanted, candidate)).filter(|&edits| edits <= limit)
}

fn count(word: &[char], letter: char) -> usize {
    word.iter().filter(|&&other| other == letter).count()
}

/// How many insertions, deletions, replacements and swaps of neighbours turn one text into the other.
fn distance(a: &[char], b: &[char]) -> usize {
    let mut before = Vec::new();
    let mut last: Vec<usize> = (0..=b.len()).listed();
    for (i, &left) in a.iter().enumerate() {
        let mut row = vec![i + 1];
        for (j, &right) in b.iter().enumerate() {
            let mut cost = (last[j] + usize::from(left != right)).min(last[j + 1] + 1).min(row[j] + 1);
            if i > 0 && j > 0 && left == b[j - 1] && a[i - 1] == right {
                let before: &Vec<usize> = &before;
                cost = cost.min(before[j - 1] + 1);
            }
            row.push(cost);
        }
        before = std::mem::replace(&mut last, row);
    }
    last[b.len()]
}

#[cfg(test)]
mod tests {
    use super::{are_opposites, nearest};

    #[test]
    fn typos_are_near_and_other_words_are_not() {
        let names = ["read", "create", "update", "delete"];
        let cases = [
            ("raed", Some("read")),
            ("crate", Some("create")),
            ("Update", Some("update")),
            ("publish", None),
            ("", None),
            ("write", None),
            ("creat", Some("create")),
            ("read*", None),
        ];
        for (given, expected) in cases {
            assert_eq!(nearest(given, names), expected, "{given}");
        }
    }

    #[test]
    fn words_of_other_meanings_are_not_near() {
        let cases = [
            ("orders:unlock", "orders:lock"),
            ("orders:unpublish", "orders:publish"),
            ("orders:increase", "orders:decrease"),
            ("orders:import", "orders:export"),
            ("orders:get", "orders:set"),
            ("orders:get", "orders:put"),
            ("orders:v2:read", "orders:v1:read"),
            ("plan:a", "plan:b"),
            ("orders:read:all", "orders:read"),
        ];
        for (given, other) in cases {
            assert_eq!(nearest(given, [other]), None, "{given}");
        }
    }

    #[test]
    fn words_with_another_beginning_are_opposites() {
        for (given, other) in [
            ("orders:unlock", "orders:lock"),
            ("orders:lock", "orders:unlock"),
            ("orders:unset", "orders:set"),
            ("orders:import", "orders:export"),
            ("orders:enable", "orders:disable"),
            ("orders:increase", "orders:decrease"),
        ] {
            assert!(are_opposites(given, other), "{given}");
        }
        for (given, other) in [
            ("orders:read", "orders:write"),
            ("orders:get", "orders:put"),
            ("orders:lock", "orders:read:lock"),
            ("orders:read", "orders:read"),
            ("orders:create", "orders:update"),
        ] {
            assert!(!are_opposites(given, other), "{given}");
        }
    }

    #[test]
    fn a_scope_of_another_resource_is_not_near() {
        assert_eq!(nearest("entries:read", ["series:read", "orders:read"]), None);
        assert_eq!(nearest("series:raed", ["series:read", "orders:read"]), Some("series:read"));
    }
}
