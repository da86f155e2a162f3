//! What the table of messages has for each mistake: its id, sentence, help and note.

use super::words::legible;

/// The row of a message: its sentence, and what goes with it.
#[derive(PartialEq)]
pub(crate) struct Row {
    pub(crate) sentence: String,
    pub(crate) help: Option<String>,
    pub(crate) note: Option<String>,
    /// What to write in the place that is underlined.
    pub(crate) rewrite: Option<Rewrite>,
    /// Whether this says that something is not there.
    pub(crate) is_lack: bool,
}

/// A text for the place that is underlined. Where that is a text in quotes, this is one too.
#[derive(PartialEq)]
pub(crate) struct Rewrite {
    pub(crate) text: String,
    pub(crate) is_safe: bool,
}

impl Row {
    pub(crate) fn new(sentence: impl Into<String>) -> Self {
        Self { sentence: legible(sentence.into()), help: None, note: None, rewrite: None, is_lack: false }
    }

    pub(crate) fn help(self, help: impl Into<String>) -> Self {
        Self { help: Some(legible(help.into())), ..self }
    }

    /// A help that only some have.
    pub(crate) fn maybe_help(self, help: Option<String>) -> Self {
        Self { help: help.map(legible), ..self }
    }

    pub(crate) fn note(self, note: impl Into<String>) -> Self {
        Self { note: Some(legible(note.into())), ..self }
    }

    /// The name that was probably meant. It may mean something else than the author has in mind.
    pub(crate) fn did_you_mean(self, name: &str) -> Self {
        let rewrite = Some(Rewrite { text: name.to_owned(), is_safe: false });
        Self { rewrite, ..self.help(format!("did you mean {}?", super::words::ticked(name))) }
    }

    /// What to write instead, which means the same.
    pub(crate) fn rewrite(self, text: impl Into<String>) -> Self {
        Self { rewrite: Some(Rewrite { text: text.into(), is_safe: true }), ..self }
    }

    pub(crate) fn lack(self) -> Self {
        Self { is_lack: true, ..self }
    }
}
