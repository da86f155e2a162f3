//! What is said of a catalog.

use scopes_core::openapi::Document;
use scopes_core::{Diagnostic, Level};

use crate::catalogs::Catalog;

/// A catalog that was looked at.
pub(crate) struct Checked {
    /// The catalog, unless it is refused.
    pub(crate) catalog: Option<scopes_core::Catalog>,
    /// In the order of the file.
    pub(crate) findings: Vec<Diagnostic>,
    /// The findings in the document that the catalog was compared with.
    pub(crate) in_document: Vec<Diagnostic>,
}

/// Reads a catalog and says what is wrong with it, and what is worth a look, also beside a document.
pub(crate) fn check(catalog: &Catalog, text: &[u8], document: Option<&Document>) -> Checked {
    let checked = scopes_core::lint::check_beside(&catalog.label, text, &catalog.levels, document);
    let (catalog, findings, in_document) = checked.into_parts();
    Checked { catalog, findings, in_document }
}

/// Reads a catalog and says why it is refused. What is worth a look in it is another command's business.
pub(crate) fn read(label: &str, text: &[u8]) -> Checked {
    match scopes_core::parse(label, text) {
        Ok(catalog) => Checked { catalog: Some(catalog), ..Checked::of(Vec::new()) },
        Err(errors) => Checked::of(errors.iter().cloned().collect()),
    }
}

impl Checked {
    /// A file with these findings, of which nothing else is made.
    pub(crate) fn of(findings: Vec<Diagnostic>) -> Self {
        Self { catalog: None, findings, in_document: Vec::new() }
    }

    pub(crate) fn count(&self, level: Level) -> usize {
        self.findings.iter().filter(|finding| finding.level() == level).count()
    }
}
