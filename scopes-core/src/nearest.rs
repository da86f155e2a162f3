//! The name that a misspelt one was probably meant to be.

/// The candidate nearest to `name`, if one is near: spelling case and separators apart, or a few edits away.
pub fn nearest<'a>(name: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    // Long names are not typos of anything, and measuring them is quadratic.
    if name.len() > 64 {
        return None;
    }
    let wanted = plain(name);
    // A `*` decides how much a name stands for: one that has none is not a typo of one that has it.
    let stars = |name: &str| name.matches('*').count();
    candidates
        .into_iter()
        .filter(|candidate| candidate.len() <= 64 && stars(candidate) == stars(name))
        .filter_map(|candidate| Some((edits(&wanted, &plain(candidate))?, candidate)))
        .min_by_key(|&(edits, _)| edits)
        .map(|(_, candidate)| candidate)
}

/// How many edits turn one text into the other, if they are so few that it is a typo. A scope of another resource would be
/// bad advice, so more than two are not.
fn edits(wanted: &[char], candidate: &[char]) -> Option<usize> {
    let limit = (wanted.len().max(candidate.len()) / 3).clamp(1, 2);
    Some(distance(wanted, candidate)).filter(|&edits| edits <= limit)
}

fn plain(name: &str) -> Vec<char> {
    name.chars().filter(|c| c.is_alphanumeric() || *c == '*').flat_map(char::to_lowercase).collect()
}

/// How many insertions, deletions, replacements and swaps of neighbours turn one text into the other.
fn distance(a: &[char], b: &[char]) -> usize {
    let mut before = Vec::new();
    let mut last: Vec<usize> = (0..=b.len()).collect();
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
    use super::nearest;

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
    fn a_scope_of_another_resource_is_not_near() {
        assert_eq!(nearest("entries:read", ["series:read", "orders:read"]), None);
        assert_eq!(nearest("series:raed", ["series:read", "orders:read"]), Some("series:read"));
    }
}
