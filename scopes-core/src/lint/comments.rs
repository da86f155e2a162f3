//! The comments that speak to the lints: `# scopes: allow(id): reason`, and those that were meant to be one.

use super::LINTS;
use crate::nearest::nearest;
use crate::reason::is_reason;

/// What a comment says.
pub(super) enum Said<'c> {
    /// It allows these lints, each with its place in the comment.
    Allow { ids: Vec<(&'c str, usize)>, has_reason: bool },
    /// It says something of lints in a form that has no effect.
    Nothing(Mistake),
}

/// Why a comment has no effect.
pub(super) enum Mistake {
    /// It was meant to allow this lint, where that can be read from it.
    Form(Option<&'static str>),
    /// It says something else than that a lint is allowed.
    Verb,
}

impl Mistake {
    pub(super) fn sentence(&self) -> &'static str {
        match self {
            Self::Form(_) => "this comment allows nothing: it is not written as one that allows a lint",
            Self::Verb => "this comment has no effect: a comment can allow a lint, and nothing else",
        }
    }

    pub(super) fn help(&self) -> String {
        match self {
            Self::Form(id) => format!("write it with the reason: {}", form(id.unwrap_or("LINT"))),
            Self::Verb => "say it in `[package.metadata.scopes.lints]`, or with `-W`, `-D` or `-F`".to_owned(),
        }
    }
}

/// The comment that allows a lint, for a sentence. The reason is not given: what is copied as it is allows nothing.
pub(super) fn form(id: &str) -> String {
    format!("`# scopes: allow({id}): …`")
}

const MARK: &str = "scopes";
/// Other words before the colon are those of people.
const MARKS: [&str; 2] = [MARK, "scope"];
const ALLOW: &str = "allow";
const VERBS: [&str; 6] = [ALLOW, "warn", "deny", "forbid", "expect", "ignore"];

/// Reads a comment. None where it is not one for the lints.
pub(super) fn read(comment: &str) -> Option<Said<'_>> {
    let (mark, rest) = comment.trim_start_matches('#').trim_start().split_once(':')?;
    let rest = rest.trim_start();
    let (verb, behind) = rest.split_at(rest.find(|c: char| !c.is_ascii_alphabetic()).unwrap_or(rest.len()));
    if mark == MARK
        && verb == ALLOW
        && let Some((ids, reason)) = behind.strip_prefix('(').and_then(|behind| behind.split_once(')'))
    {
        let start = comment.len() - behind.len() + 1;
        let has_reason = reason.trim_start().strip_prefix(':').is_some_and(is_reason);
        return Some(Said::Allow { ids: listed(ids, start), has_reason });
    }
    let is_one_of = |words: &[&str], word: &str| words.iter().any(|own| own.eq_ignore_ascii_case(word));
    let id = lint_in(behind);
    let is_ours = is_one_of(&MARKS, mark.trim_end()) && is_one_of(&VERBS, verb) && (id.is_some() || is_bare(behind));
    let mistake = if verb.eq_ignore_ascii_case(ALLOW) { Mistake::Form(id) } else { Mistake::Verb };
    is_ours.then_some(Said::Nothing(mistake))
}

/// The parts between commas, each with its place.
fn listed(ids: &str, start: usize) -> Vec<(&str, usize)> {
    let mut at = start;
    let mut all = Vec::new();
    for id in ids.split(',') {
        all.push((id.trim(), at + id.len() - id.trim_start().len()));
        at += id.len() + 1;
    }
    all
}

/// Whether something stands in brackets behind the word, or nothing at all. People who write to people go on in words.
fn is_bare(behind: &str) -> bool {
    let behind = behind.trim_start();
    behind.is_empty() || behind.starts_with(['(', '[', '{', '<'])
}

/// The lint that is named first.
fn lint_in(behind: &str) -> Option<&'static str> {
    let is_of_id = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_');
    let word = behind.split(|c| !is_of_id(c)).find(|word| !word.is_empty())?.to_ascii_lowercase().replace('_', "-");
    let ids = || LINTS.iter().map(|lint| lint.id);
    ids().find(|id| *id == word).or_else(|| nearest(&word, ids()))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The ids of a comment with their places, and `?` behind them where no reason is given; or what was probably meant.
    fn said(comment: &str) -> String {
        match read(comment) {
            None => String::new(),
            Some(Said::Allow { ids, has_reason }) => {
                for (id, at) in &ids {
                    assert_eq!(comment.get(*at..at + id.len()), Some(*id));
                }
                let ids = ids.iter().map(|(id, _)| *id).collect::<Vec<_>>().join(" ");
                if has_reason { ids } else { ids + "?" }
            }
            Some(Said::Nothing(mistake)) => format!("{} / {}", mistake.sentence(), mistake.help()),
        }
    }

    #[test]
    fn lints_are_allowed_with_a_reason_in_words() {
        for (comment, expected) in [
            ("# scopes: allow(reserved-name): it is that of OpenID", "reserved-name"),
            ("#scopes:allow( a ,b-c ): for A", "a b-c"),
            ("## scopes: allow(a): 2 of 3", "a"),
            ("# scopes: allow(a)", "a?"),
            ("# scopes: allow(a) no colon", "a?"),
            ("# scopes: allow(a): …", "a?"),
            ("# scopes: allow(a): ...", "a?"),
            ("# scopes: allow(a): WHY", "a?"),
            ("# scopes: allow(a): because …", "a?"),
            ("# scopes: allow(a): because it is", "a"),
            ("# scopes: allow(a): Grund: täglich", "a"),
            ("# scopes: allow()", "?"),
        ] {
            assert_eq!(said(comment), expected, "{comment}");
        }
    }

    #[test]
    fn what_was_meant_for_the_lints_and_is_not_read_is_told() {
        let form = "this comment allows nothing: it is not written as one that allows a lint / write it with the reason: \
                    `# scopes: allow(reserved-name): …`";
        for comment in [
            "# scopes: allow reserved-name: a",
            "# scopes: allow: reserved-name",
            "# scopes: allow [reserved-name]: a",
            "# scopes: allow[reserved-name]: a",
            "# scopes: allow (reserved-name): a",
            "# scopes: allow(reserved-name: a",
            "# scopes: allow reserved_name",
            "# scopes: allow(reserved-nmae",
            "# scope: allow(reserved-name): a",
            "# Scopes: Allow(reserved-name): a",
            "# scopes: ALLOW(reserved-name): a",
            "# scopes : allow(reserved-name): a",
        ] {
            assert_eq!(said(comment), form, "{comment}");
        }
        assert!(said("# scopes: allow").ends_with("`# scopes: allow(LINT): …`"));
        assert!(said("# scopes: allow{").ends_with("`# scopes: allow(LINT): …`"));
        let verb = "this comment has no effect: a comment can allow a lint, and nothing else / say it in \
                    `[package.metadata.scopes.lints]`, or with `-W`, `-D` or `-F`";
        for comment in ["# scopes: deny(reserved-name)", "# Scope: FORBID reserved-name", "# scopes: warn(x): y"] {
            assert_eq!(said(comment), verb, "{comment}");
        }
    }

    #[test]
    fn comments_for_people_are_left_alone() {
        for comment in [
            "# scopes: those of the billing team",
            "# scopes: allow reading for everybody",
            "# scopes: allowed for all",
            "# scopes: allow read-only access",
            "# scopes: deny by default",
            "# scope: warn them first",
            "# these scopes: allow(reserved-name)",
            "# scopes allow(reserved-name)",
            "# scopes:",
            "#",
            "# allow(reserved-name): a",
        ] {
            assert_eq!(said(comment), "", "{comment}");
        }
    }
}
