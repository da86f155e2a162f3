//! A message with its place, drawn the same way by every front end.

use std::fmt;
use std::ops::Range;
use std::sync::Arc;

use crate::listed::Listed as _;
use crate::message::{Message, Rewrite};
use crate::source::{Place, Source};

/// Everything that is wrong with a catalog, in the order of the file. Never empty.
///
/// Its `Debug` is its `Display`, so that a build script that unwraps shows the errors as they are meant to be read.
#[derive(Clone)]
pub struct Diagnostics {
    all: Vec<Diagnostic>,
}

/// How many of them `Display` draws. It counts the others.
const DRAWN: usize = 100;

impl Diagnostics {
    pub(crate) fn new(all: Vec<Diagnostic>) -> Self {
        Self { all }
    }

    pub(crate) fn of_one(message: Message, span: Range<usize>, source: Arc<Source>) -> Self {
        Self::new(vec![Diagnostic::new(message, span, source)])
    }

    #[cfg(feature = "tools")]
    pub(crate) fn into_vec(self) -> Vec<Diagnostic> {
        self.all
    }

    /// All of them, in the order of the file.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = &Diagnostic> {
        self.all.iter()
    }
}

impl fmt::Display for Diagnostics {
    /// The errors one after the other, an empty line between them. The first starts with its message, so that a front
    /// end can put `error: ` before it; the others bring theirs. Of very many the first hundred are drawn, and the last line
    /// says how many more there are.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (position, diagnostic) in self.all.iter().take(DRAWN).enumerate() {
            if position > 0 {
                f.write_str("\n\nerror: ")?;
            }
            diagnostic.fmt(f)?;
        }
        match self.all.len().saturating_sub(DRAWN) {
            0 => Ok(()),
            1 => f.write_str("\n\n… and 1 more error in this catalog"),
            more => write!(f, "\n\n… and {more} more errors in this catalog"),
        }
    }
}

impl fmt::Debug for Diagnostics {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl std::error::Error for Diagnostics {}

/// How much weight a diagnostic has.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Level {
    /// The catalog is refused.
    Error,
    /// The catalog is read, and this is worth a look.
    Warning,
}

impl fmt::Display for Level {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Error => "error",
            Self::Warning => "warning",
        })
    }
}

/// Another place that explains a diagnostic.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Label {
    /// Bytes of the catalog.
    pub span: Range<usize>,
    /// The text of the label.
    pub text: &'static str,
}

/// A change of the catalog that a diagnostic proposes.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Edit {
    /// The bytes that it replaces.
    pub span: Range<usize>,
    /// The new text in their place.
    pub text: String,
    /// Whether it says in another way what the author wrote. Otherwise it is a guess, for the author to look at.
    pub is_safe: bool,
}

impl Edit {
    /// Takes an element out of a list: with the comma before it in its line, or with the line that it has for itself. None where anything
    /// else would go with it, as a comment, or where a comma may be missing or left over.
    pub(crate) fn without_element(text: &str, element: &Range<usize>) -> Option<Self> {
        let before = text.get(..element.start)?.trim_end_matches([' ', '\t']);
        if let Some(before) = before.strip_suffix(',') {
            return Some(Self { span: before.len()..element.end, text: String::new(), is_safe: true });
        }
        let after = text.get(element.end..)?.trim_start_matches([' ', '\t']);
        let end_of_line = after.strip_prefix(',').map(|rest| rest.trim_start_matches([' ', '\t']));
        let rest = end_of_line.unwrap_or(after).trim_start_matches('\r').strip_prefix('\n')?;
        let is_last = || rest.trim_start().starts_with(']');
        let has_a_line = before.ends_with('\n') && (end_of_line.is_some() || is_last());
        has_a_line.then(|| Self { span: before.len()..text.len() - rest.len(), text: String::new(), is_safe: true })
    }
}

/// One thing about a catalog: what it is, where, and what to do about it.
///
/// ```
/// let catalog = "catalog.name = 'shop'\n[scopes]\n'orders:read' = 'Read.'\n[groups.all]\nscopes = ['orders:raed']";
/// let errors = scopes_core::parse("shop.toml", catalog.as_bytes()).unwrap_err();
/// let error = errors.iter().next().unwrap();
/// assert_eq!(error.id(), "unknown-scope");
/// assert_eq!((error.line(), error.column()), (5, 11));
/// assert_eq!(&catalog[error.span()], "'orders:raed'");
/// assert_eq!(error.edit().unwrap().text, "'orders:read'");
/// ```
#[derive(Debug, Clone)]
pub struct Diagnostic {
    level: Level,
    message: Arc<Message>,
    span: Range<usize>,
    labels: Vec<Label>,
    edit: Option<Edit>,
    source: Arc<Source>,
}

impl Diagnostic {
    pub(crate) fn new(message: Message, span: Range<usize>, source: Arc<Source>) -> Self {
        let edit = message.row().rewrite.map(|rewrite| rewritten(rewrite, &span, &source));
        Self { level: Level::Error, message: Arc::new(message), span, labels: Vec::new(), edit, source }
    }

    #[cfg(feature = "tools")]
    pub(crate) fn with_level(self, level: Level) -> Self {
        Self { level, ..self }
    }

    /// The same with another message.
    #[cfg(feature = "tools")]
    pub(crate) fn with_message(self, message: Message) -> Self {
        Self { message: Arc::new(message), ..self }
    }

    pub(crate) fn label(&mut self, text: &'static str, span: Range<usize>) {
        self.labels.push(Label { span, text });
    }

    pub(crate) fn propose(&mut self, edit: Edit) {
        self.edit = Some(edit);
    }

    /// The name of what this is about, such as `unknown-scope`. It stays the same when the words change.
    pub fn id(&self) -> &'static str {
        self.message.id()
    }

    /// How much weight it has.
    pub fn level(&self) -> Level {
        self.level
    }

    /// What is wrong. Its `Display` is the sentence.
    pub fn message(&self) -> &Message {
        &self.message
    }

    /// The bytes of the catalog that it speaks of. They may be none, where something is missing.
    pub fn span(&self) -> Range<usize> {
        self.span.clone()
    }

    /// The other places that explain it.
    pub fn labels(&self) -> &[Label] {
        &self.labels
    }

    /// What else is worth knowing.
    pub fn notes(&self) -> Vec<String> {
        self.message.note().into_iter().listed()
    }

    /// What to do about it.
    pub fn help(&self) -> Option<String> {
        self.message.help()
    }

    /// The change that the help speaks of, where a single one is certain to be meant.
    pub fn edit(&self) -> Option<&Edit> {
        self.edit.as_ref()
    }

    /// The file, as its front end called it.
    pub fn file(&self) -> &str {
        self.source.file()
    }

    /// The place of a byte of the catalog, such as the end of a span.
    ///
    /// ```
    /// let errors = scopes_core::parse("shop.toml", b"[catalog]\nname = 'a shop'\n[scopes]\nread = ''").unwrap_err();
    /// let error = errors.iter().next().unwrap();
    /// let end = error.place(error.span().end);
    /// assert_eq!((end.line, end.column), (2, 16));
    /// ```
    pub fn place(&self, offset: usize) -> Place {
        self.source.place(offset)
    }

    /// The lines that a span touches, each without its end.
    ///
    /// ```
    /// let errors = scopes_core::parse("shop.toml", b"[catalog]\nname = 'a shop'\n[scopes]\nread = ''").unwrap_err();
    /// let error = errors.iter().next().unwrap();
    /// assert_eq!(error.lines(&error.span()).collect::<Vec<_>>(), ["name = 'a shop'"]);
    /// ```
    pub fn lines(&self, span: &Range<usize>) -> impl Iterator<Item = &str> {
        self.source.lines(span)
    }

    /// The line, counted from 1.
    pub fn line(&self) -> usize {
        self.source.place(self.span.start).line
    }

    /// The column in characters, counted from 1.
    pub fn column(&self) -> usize {
        self.source.place(self.span.start).column
    }
}

impl fmt::Display for Diagnostic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let row = self.message.row();
        let snippet = self.source.snippet(&self.span);
        write!(f, "{}\n{snippet}", row.sentence)?;
        if let Some(help) = row.help {
            write!(f, "\n{} = help: {help}", snippet.gutter())?;
        }
        if let Some(note) = row.note {
            write!(f, "\n{} = note: {note}", snippet.gutter())?;
        }
        for Label { span, text } in self.labels.iter().take(LABELS) {
            write!(f, "\nnote: {text}\n{}", self.source.snippet(span))?;
        }
        match self.labels.len().saturating_sub(LABELS) {
            0 => Ok(()),
            1 => f.write_str("\nnote: and in 1 more place"),
            more => write!(f, "\nnote: and in {more} more places"),
        }
    }
}

/// How many of its other places a diagnostic draws. It counts the others.
const LABELS: usize = 3;

/// The edit that writes a text in the place of another, in quotes of the same kind.
fn rewritten(rewrite: Rewrite, span: &Range<usize>, source: &Source) -> Edit {
    let Rewrite { text, is_safe } = rewrite;
    let is_quoted = source.written(span).starts_with(['"', '\'']);
    let is_bare = text.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '-'));
    let text = match () {
        () if !is_quoted && is_bare => text,
        () if source.written(span).starts_with('\'') && !text.contains('\'') => format!("'{text}'"),
        () => format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\"")),
    };
    Edit { span: span.clone(), text, is_safe }
}
