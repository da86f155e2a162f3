//! A message with its place, drawn the same way by every front end.

use std::fmt;
use std::ops::Range;

use crate::catalog::Catalog;
use crate::message::Message;

/// Everything that is wrong with a catalog, in the order of the file. Never empty.
#[derive(Debug, Clone, PartialEq)]
pub struct Diagnostics {
    drawn: Vec<Diagnostic>,
    more: usize,
    recovered: Option<Box<Catalog>>,
}

impl Diagnostics {
    pub(crate) fn new(drawn: Vec<Diagnostic>, more: usize, recovered: Option<Catalog>) -> Self {
        Self { drawn, more, recovered: recovered.map(Box::new) }
    }

    /// The errors, in the order of the file. Of very many, the first.
    pub fn iter(&self) -> impl Iterator<Item = &Diagnostic> {
        self.drawn.iter()
    }

    /// The catalog as far as it was understood, where all its Rust names are good.
    ///
    /// It is for front ends that have reported these errors and want to keep them from looking like many: code that
    /// names a scope of the catalog goes on to find it. The program must not come to run.
    pub fn recovered(&self) -> Option<&Catalog> {
        self.recovered.as_deref()
    }
}

impl fmt::Display for Diagnostics {
    /// All errors one after the other, an empty line between them. The first starts with its message, so that a front
    /// end can put `error: ` before it; the others bring theirs.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (position, diagnostic) in self.drawn.iter().enumerate() {
            if position > 0 {
                f.write_str("\n\nerror: ")?;
            }
            diagnostic.fmt(f)?;
        }
        match self.more {
            0 => Ok(()),
            1 => f.write_str("\n\n… and 1 more error in this catalog"),
            more => write!(f, "\n\n… and {more} more errors in this catalog"),
        }
    }
}

impl std::error::Error for Diagnostics {}

/// One error in a catalog: what is wrong, where, and what to do about it.
#[derive(Debug, Clone, PartialEq)]
pub struct Diagnostic {
    message: Message,
    snippet: Snippet,
    related: Vec<(&'static str, Snippet)>,
}

impl Diagnostic {
    pub(crate) fn new(message: Message, snippet: Snippet) -> Self {
        Self { message, snippet, related: Vec::new() }
    }

    pub(crate) fn relate(&mut self, note: &'static str, snippet: Snippet) {
        self.related.push((note, snippet));
    }

    /// What is wrong.
    pub fn message(&self) -> &Message {
        &self.message
    }

    /// The line of the error, counted from 1.
    pub fn line(&self) -> usize {
        self.snippet.line
    }

    /// The column of the error in characters, counted from 1.
    pub fn column(&self) -> usize {
        self.snippet.column
    }
}

impl fmt::Display for Diagnostic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}\n{}", self.message, self.snippet)?;
        if let Some(help) = self.message.help() {
            write!(f, "\n{} = help: {help}", self.snippet.gutter())?;
        }
        for (note, snippet) in &self.related {
            write!(f, "\nnote: {note}\n{snippet}")?;
        }
        Ok(())
    }
}

/// A line of the catalog with a part underlined.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Snippet {
    pub(crate) file: String,
    pub(crate) line: usize,
    pub(crate) column: usize,
    pub(crate) excerpt: String,
    pub(crate) underline: Range<usize>,
}

impl Snippet {
    fn gutter(&self) -> String {
        " ".repeat(self.line.to_string().len())
    }
}

impl fmt::Display for Snippet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { file, line, column, excerpt, underline } = self;
        let gutter = self.gutter();
        let indent = " ".repeat(underline.start);
        let marks = "^".repeat(underline.len().max(1));
        writeln!(f, "{gutter}--> {file}:{line}:{column}")?;
        writeln!(f, "{gutter} |")?;
        writeln!(f, "{}", format!("{line} | {excerpt}").trim_end())?;
        write!(f, "{gutter} | {indent}{marks}")
    }
}
