//! What is a reason.

use crate::outcome::Problem;

/// What is wrong with a reason of the command line.
pub(super) fn wrong_reason(reason: &str) -> Option<Problem> {
    if reason.trim().is_empty() {
        return Some(Problem::new("the reason is empty").help(SAY_WHY));
    }
    if reason.chars().any(char::is_control) {
        return Some(Problem::new("the reason has a line break or another control character"));
    }
    let is_placeholder = !is_reason(reason);
    is_placeholder.then(|| Problem::new(format!("the reason is `{}`, which says nothing", reason.trim())).help(SAY_WHY))
}

/// Whether a reason says something. What stands in messages in its place says nothing, nor does what is to be written later, or that
/// it is accepted.
pub(super) fn is_reason(reason: &str) -> bool {
    let words = reason.trim_matches(|c: char| !c.is_alphanumeric());
    !words.is_empty() && !PLACEHOLDERS.iter().any(|placeholder| words.eq_ignore_ascii_case(placeholder))
}

const PLACEHOLDERS: [&str; 16] = [
    "WHY",
    "REASON",
    "the reason",
    "TEXT",
    "because",
    "TODO",
    "FIXME",
    "TBD",
    "XXX",
    "ok",
    "okay",
    "yes",
    "fine",
    "lgtm",
    "accepted",
    "n/a",
];

const SAY_WHY: &str = "say why they may do more, for whoever reads it later";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_in_the_place_of_a_reason_is_none() {
        for word in ["", "…", "TODO", "todo:", "ok", "OK.", "LGTM!", "<reason>", "n/a"] {
            assert!(!is_reason(word), "{word}");
        }
        for reason in ["readers may delete", "ok for members", "TODO of the last review is done"] {
            assert!(is_reason(reason), "{reason}");
        }
    }
}
