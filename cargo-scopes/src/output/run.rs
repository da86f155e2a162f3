//! What came of a run over catalogs.

use scopes_core::{Diagnostic, Level};

use crate::catalogs::{Catalog, Place, Selected};
use crate::checked::{self, Checked};
use crate::outcome::{Failure, Problem};
use crate::output::Format;

/// A catalog that was read.
pub(crate) struct File {
    pub(crate) label: String,
    pub(crate) place: Place,
    pub(crate) checked: Checked,
}

/// All of them, and what was not read.
pub(crate) struct Run {
    pub(crate) files: Vec<File>,
    pub(crate) unread: Vec<Problem>,
    pub(crate) notes: Vec<String>,
}

/// Reads one catalog for what is made of it. None where it is refused, which is said.
pub(crate) fn read_one(catalog: Catalog, quiet: bool) -> Result<Option<scopes_core::Catalog>, Failure> {
    let mut run = Run::over(Selected::of(vec![catalog]), checked::read);
    if !run.unread.is_empty() {
        return Err(Failure::Impossible(run.unread));
    }
    let read = run.files.pop_if(|file| file.checked.catalog.is_some());
    if read.is_none() {
        Format::Human.print(&run, quiet)?;
    }
    Ok(read.and_then(|file| file.checked.catalog))
}

impl Run {
    /// Reads all catalogs that can be read, and has each looked at.
    pub(crate) fn over(selected: Selected, look: impl Fn(&str, &[u8]) -> Checked) -> Self {
        let mut run = Self { files: Vec::new(), unread: Vec::new(), notes: selected.notes };
        for catalog in selected.catalogs {
            run.read(catalog, &look);
        }
        run
    }

    fn read(&mut self, catalog: Catalog, look: impl Fn(&str, &[u8]) -> Checked) {
        match catalog.read() {
            Ok(text) => {
                let checked = look(&catalog.label, &text);
                self.files.push(File { label: catalog.label, place: catalog.place, checked });
            }
            Err(problem) => self.unread.push(problem),
        }
    }

    pub(crate) fn findings(&self) -> impl Iterator<Item = &Diagnostic> {
        self.files.iter().flat_map(|file| &file.checked.findings)
    }

    pub(crate) fn count(&self, level: Level) -> usize {
        self.files.iter().map(|file| file.checked.count(level)).sum()
    }

    /// Whether all was read and nothing is refused.
    pub(crate) fn is_success(&self) -> bool {
        self.unread.is_empty() && self.is_accepted()
    }

    /// Whether nothing that was read is refused.
    pub(crate) fn is_accepted(&self) -> bool {
        self.count(Level::Error) == 0
    }
}

/// A number of things, in words.
pub(crate) fn number(count: usize, thing: &str) -> String {
    if count == 1 { format!("1 {thing}") } else { format!("{count} {thing}s") }
}
