//! A row of the table: what is asked, where, and what should be seen.

use super::editor::{Cursor, Editor};

pub(crate) struct Question {
    pub(crate) about: &'static str,
    file: &'static str,
    ask: Ask,
    /// A piece of the file, with `|` where the cursor is.
    at: &'static str,
    /// What stands in the saved file in the place of that piece.
    saved: Option<&'static str>,
    wanted: Wanted,
}

#[derive(Clone, Copy)]
pub(crate) enum Ask {
    Completion,
    Definition,
    Diagnostics,
    Highlight,
    Hints,
    Hover,
    References,
    Renaming,
    Signature,
    Tokens,
}

enum Wanted {
    Exactly(&'static str),
    /// Each of the first, none of the others.
    With(&'static [&'static str], &'static [&'static str]),
}

/// What no answer has in it: names that are nobody's, and words of rust-analyzer when it falls over.
const NEVER: [&str; 4] = ["__", "panicked", "scopes_core", "macro_rules!"];

/// A question about a file as it is saved.
pub(crate) fn question(about: &'static str, file: &'static str, ask: Ask, at: &'static str) -> Question {
    Question { about, file, ask, at, saved: None, wanted: Wanted::With(&[], &[]) }
}

impl Question {
    /// The piece stands there in the place of another, which is saved.
    pub(crate) fn in_place_of(self, saved: &'static str) -> Self {
        Self { saved: Some(saved), ..self }
    }

    pub(crate) fn is(self, wanted: &'static str) -> Self {
        Self { wanted: Wanted::Exactly(wanted), ..self }
    }

    pub(crate) fn has(self, parts: &'static [&'static str], others: &'static [&'static str]) -> Self {
        Self { wanted: Wanted::With(parts, others), ..self }
    }

    /// What is wrong with the answer.
    pub(crate) fn check(&self, editor: &mut Editor) -> Result<(), String> {
        let got = self.answer(editor);
        let wanted = match &self.wanted {
            Wanted::Exactly(wanted) if got == *wanted => None,
            Wanted::Exactly(wanted) => Some((*wanted).to_owned()),
            Wanted::With(parts, others) => {
                let is_right =
                    parts.iter().all(|part| got.contains(part)) && !others.iter().any(|other| got.contains(other));
                (!is_right).then(|| format!("with {parts:?}, without {others:?}"))
            }
        };
        let wanted =
            wanted.or_else(|| NEVER.iter().find(|word| got.contains(**word)).map(|word| format!("no {word:?}")));
        wanted.map_or(Ok(()), |wanted| {
            Err(format!("## {} ({})\nat:     {}\nwanted: {wanted}\ngot:    {got}\n", self.about, self.file, self.at))
        })
    }

    fn answer(&self, editor: &mut Editor) -> String {
        let (text, at) = self.text(&editor.saved(self.file));
        editor.show(self.file, &text);
        let cursor = Cursor { file: self.file, at };
        match self.ask {
            Ask::Completion => editor.completions(cursor),
            Ask::Definition => editor.places("textDocument/definition", cursor),
            Ask::Diagnostics => editor.diagnostics(self.file),
            Ask::Highlight => editor.places("textDocument/documentHighlight", cursor),
            Ask::Hints => editor.hints(self.file),
            Ask::Hover => editor.hover(cursor),
            Ask::References => editor.places("textDocument/references", cursor),
            Ask::Renaming => editor.renaming(cursor),
            Ask::Signature => editor.signature(cursor),
            Ask::Tokens => editor.tokens(cursor),
        }
    }

    /// The text in the editor, and where the cursor is in it.
    fn text(&self, saved: &str) -> (String, usize) {
        let (before, behind) = self.at.split_once('|').unwrap_or((self.at, ""));
        let piece = format!("{before}{behind}");
        let looked_for = self.saved.unwrap_or(&piece);
        let at = saved.find(looked_for).unwrap_or_else(|| panic!("{}: {looked_for:?} is not in the file", self.about));
        let text = format!("{}{piece}{}", &saved[..at], &saved[at + looked_for.len()..]);
        (text, at + before.len())
    }
}
