//! What the text of a catalog allows and forbids, whatever a help says: comments above it.

use std::fmt;

use super::case::Outcome;
use super::meaning::SENTENCES;

/// A sentence about the meaning that is never true, or always.
pub(super) struct Limit {
    is_true: bool,
    sentence: String,
}

impl Limit {
    pub(super) fn all(catalog: &str) -> Vec<Self> {
        let limit = |comment: &str| {
            let (kind, sentence) = comment.split_once(": ").unwrap_or_else(|| panic!("`{comment}` is no limit"));
            let is_true = match kind {
                "always" => true,
                "never" => false,
                other => panic!("a limit is `always` or `never`, not `{other}`"),
            };
            Self { is_true, sentence: sentence.to_owned() }
        };
        comments(catalog).map(limit).collect()
    }

    /// A catalog that is refused means nothing yet.
    pub(super) fn holds(&self, outcome: &Outcome) -> bool {
        match outcome {
            Outcome::Means(meaning) => meaning.says(&self.sentence) == self.is_true,
            Outcome::Then(_) => true,
        }
    }

    /// Why it could not be broken: `never` holds for whatever no meaning ever says.
    pub(super) fn nonsense(&self, catalog: &str) -> Option<String> {
        let text = below_comments(catalog);
        let words: Vec<&str> = self.sentence.split(' ').collect();
        let fits = |sentence: &str| {
            let parts: Vec<&str> = sentence.split(' ').collect();
            let stands_for = |part: &str, word: &str| if part == "_" { text.contains(word) } else { part == word };
            parts.len() == words.len() && parts.iter().zip(&words).all(|(part, word)| stands_for(part, word))
        };
        (!SENTENCES.iter().any(|sentence| fits(sentence))).then(|| format!("`{self}` is no sentence about the catalog"))
    }
}

impl fmt::Display for Limit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", if self.is_true { "always" } else { "never" }, self.sentence)
    }
}

/// The catalog without them.
pub(super) fn below_comments(catalog: &str) -> &str {
    let above: usize = comments(catalog).map(|comment| comment.len() + "# \n".len()).sum();
    &catalog[above..]
}

/// The comments that a catalog begins with.
pub(super) fn comments(catalog: &str) -> impl Iterator<Item = &str> {
    catalog.lines().map_while(|line| line.strip_prefix("# "))
}
