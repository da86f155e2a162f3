//! Findings of lints as messages. A lint makes its own words.

use super::Row;

/// A finding of a lint. Its words are made where the lint is.
#[derive(Debug)]
#[non_exhaustive]
pub struct Lint {
    /// The name of the lint.
    pub id: &'static str,
    sentence: String,
    help: String,
    note: Option<String>,
}

impl Lint {
    pub(crate) fn new(id: &'static str, sentence: String, help: String) -> Self {
        Self { id, sentence, help, note: None }
    }

    /// What else is worth knowing.
    pub(crate) fn note(self, note: Option<String>) -> Self {
        Self { note, ..self }
    }

    pub(super) fn row(&self) -> Row {
        let row = Row::new(self.sentence.clone()).help(self.help.clone());
        match &self.note {
            Some(note) => row.note(note.clone()),
            None => row,
        }
    }
}

impl From<Lint> for super::Message {
    fn from(lint: Lint) -> Self {
        Self::Lint(lint)
    }
}
