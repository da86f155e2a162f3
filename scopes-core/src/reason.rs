//! What is a reason.

/// Whether a text says why: why everybody may call something, why a lint does not hold, why more is allowed.
///
/// What forms and messages have in the place of a reason says nothing, nor does what is to be written later.
pub fn is_reason(text: &str) -> bool {
    let words = text.trim_matches(|c: char| !c.is_alphanumeric());
    !words.is_empty() && !PLACEHOLDERS.iter().any(|placeholder| words.eq_ignore_ascii_case(placeholder))
}

const PLACEHOLDERS: [&str; 9] = ["why", "because", "reason", "the reason", "todo", "fixme", "tbd", "xxx", "n/a"];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_in_the_place_of_a_reason_is_none() {
        for word in ["", "…", "TODO", "todo:", "<reason>", "n/a", "Why?"] {
            assert!(!is_reason(word), "{word}");
        }
        for reason in ["readers may delete", "ok for members", "TODO of the last review is done", "負荷分散", "7"] {
            assert!(is_reason(reason), "{reason}");
        }
    }
}
