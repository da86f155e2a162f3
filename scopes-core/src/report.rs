//! Collects errors, so that all of them are reported at once.

use std::ops::Range;

use crate::catalog::Catalog;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::message::Message;
use crate::source::Source;

pub(crate) struct Report<'a> {
    source: &'a Source<'a>,
    diagnostics: Vec<Diagnostic>,
}

impl<'a> Report<'a> {
    pub(crate) fn new(source: &'a Source<'a>) -> Self {
        Self { source, diagnostics: Vec::new() }
    }

    pub(crate) fn add(&mut self, message: Message, span: &Range<usize>) {
        self.diagnostics.push(Diagnostic::new(message, self.source.snippet(span)));
    }

    /// An error with a second place that explains it.
    pub(crate) fn add_related(
        &mut self,
        message: Message,
        span: &Range<usize>,
        note: &'static str,
        related: &Range<usize>,
    ) {
        let mut diagnostic = Diagnostic::new(message, self.source.snippet(span));
        diagnostic.relate(note, self.source.snippet(related));
        self.diagnostics.push(diagnostic);
    }

    pub(crate) fn is_clean(&self) -> bool {
        self.diagnostics.is_empty()
    }

    /// Whether everything was of the right type.
    pub(crate) fn is_readable(&self) -> bool {
        !self.diagnostics.iter().any(|diagnostic| matches!(diagnostic.message(), Message::WrongType { .. }))
    }

    /// The catalog, if nothing was found to be wrong.
    pub(crate) fn finish(mut self, catalog: Option<Catalog>) -> Result<Catalog, Diagnostics> {
        match catalog {
            Some(catalog) if self.diagnostics.is_empty() => Ok(catalog),
            catalog => {
                self.diagnostics.sort_by_key(Diagnostic::position);
                self.diagnostics.dedup();
                let is_named = !self.diagnostics.iter().any(|diagnostic| diagnostic.message().spoils_rust_names());
                Err(Diagnostics::new(self.diagnostics, catalog.filter(|_| is_named)))
            }
        }
    }
}
