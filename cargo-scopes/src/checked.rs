//! What is said of a catalog.

use scopes_core::lint::Levels;
use scopes_core::{Catalog, Diagnostic, Level};

/// A catalog that was looked at.
pub(crate) struct Checked {
    /// The catalog, unless it is refused.
    pub(crate) catalog: Option<Catalog>,
    /// In the order of the file.
    pub(crate) findings: Vec<Diagnostic>,
}

/// Reads a catalog and says what is wrong with it, and what is worth a look. `file` is how the findings call it.
pub(crate) fn check(file: &str, text: &[u8], levels: &Levels) -> Checked {
    let (catalog, findings) = scopes_core::lint::check(file, text, levels).into_parts();
    Checked { catalog, findings }
}

/// Reads a catalog and says why it is refused. What is worth a look in it is another command's business.
pub(crate) fn read(file: &str, text: &[u8]) -> Checked {
    match scopes_core::parse(file, text) {
        Ok(catalog) => Checked { catalog: Some(catalog), findings: Vec::new() },
        Err(errors) => Checked { catalog: None, findings: errors.iter().cloned().collect() },
    }
}

impl Checked {
    pub(crate) fn count(&self, level: Level) -> usize {
        self.findings.iter().filter(|finding| finding.level() == level).count()
    }
}
