//! What is wrong with a reason.

use crate::outcome::Problem;

/// What is wrong with a reason of the command line.
pub(super) fn wrong_reason(reason: &str) -> Option<Problem> {
    if reason.trim().is_empty() {
        return Some(Problem::new("the reason is empty").help(SAY_WHY));
    }
    if reason.chars().any(char::is_control) {
        return Some(Problem::new("the reason has a line break or another control character"));
    }
    let says_nothing = !is_reason(reason);
    says_nothing.then(|| Problem::new(format!("the reason is `{}`, which says nothing", reason.trim())).help(SAY_WHY))
}

/// Whether a reason says more than that the change is accepted.
pub(super) fn is_reason(reason: &str) -> bool {
    let words = reason.trim_matches(|c: char| !c.is_alphanumeric());
    scopes_core::is_reason(reason) && !ACCEPTED.iter().any(|accepted| words.eq_ignore_ascii_case(accepted))
}

const ACCEPTED: [&str; 7] = ["ok", "okay", "yes", "fine", "lgtm", "accepted", "text"];

const SAY_WHY: &str = "say why they may do more, for whoever reads it later";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn that_it_is_accepted_is_no_reason() {
        for word in ["", "TODO", "ok", "OK.", "LGTM!", "accepted"] {
            assert!(!is_reason(word), "{word}");
        }
        for reason in ["readers may delete", "ok for members"] {
            assert!(is_reason(reason), "{reason}");
        }
    }
}
