//! What came of a run over catalogs.

use std::path::Path;

use scopes_core::{Diagnostic, Level};

use crate::catalogs::{Catalog, Place, Selected};
use crate::checked::{self, Checked};
use crate::outcome::{Failure, Problem};
use crate::output::Format;
use crate::paths::shown;

/// A catalog that was read.
pub(crate) struct File {
    pub(crate) label: String,
    pub(crate) place: Place,
    pub(crate) checked: Checked,
    /// Whether it is a document that a catalog was compared with.
    pub(crate) is_document: bool,
}

impl File {
    pub(crate) fn of(catalog: Catalog, checked: Checked) -> Self {
        Self { label: catalog.label, place: catalog.place, checked, is_document: false }
    }
}

/// All of them, and what was not read.
#[derive(Default)]
pub(crate) struct Run {
    pub(crate) files: Vec<File>,
    pub(crate) unread: Vec<Problem>,
    pub(crate) notes: Vec<String>,
    /// How many catalogs were read.
    pub(crate) catalogs: usize,
    /// How many cases the files have, where they are test files.
    pub(crate) cases: Option<usize>,
}

/// Reads one catalog for what is made of it. None where it is refused, which is said.
pub(crate) fn read_one(catalog: Catalog, quiet: bool) -> Result<Option<scopes_core::Catalog>, Failure> {
    let mut run = Run::over(Selected::of(vec![catalog]), |catalog, text| checked::read(&catalog.label, text));
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
    pub(crate) fn over(selected: Selected, look: impl Fn(&Catalog, &[u8]) -> Checked) -> Self {
        Self::over_each(selected, |catalog, text| Ok(look(catalog, text)))
    }

    /// The same where something else may fail.
    pub(crate) fn over_each(
        selected: Selected,
        mut look: impl FnMut(&Catalog, &[u8]) -> Result<Checked, Problem>,
    ) -> Self {
        let mut run = Self { notes: selected.notes, ..Self::default() };
        for catalog in selected.catalogs {
            run.read(catalog, &mut look);
        }
        run
    }

    /// A run over test files.
    pub(crate) fn of_cases() -> Self {
        Self { cases: Some(0), ..Self::default() }
    }

    pub(crate) fn count_cases(&mut self, count: usize) {
        *self.cases.get_or_insert(0) += count;
    }

    fn read(&mut self, catalog: Catalog, mut look: impl FnMut(&Catalog, &[u8]) -> Result<Checked, Problem>) {
        let looked = catalog.read().and_then(|text| look(&catalog, &text));
        match looked {
            Ok(checked) => {
                self.catalogs += 1;
                self.files.push(File::of(catalog, checked));
            }
            Err(problem) => self.unread.push(problem),
        }
    }

    /// Puts the findings of a document to its own file.
    pub(crate) fn add_document(&mut self, file: Option<&Path>) {
        let Some(file) = file else { return };
        let of_catalogs = self.files.iter_mut().filter(|file| file.checked.catalog.is_some());
        let compared = of_catalogs.map(|file| std::mem::take(&mut file.checked.in_document)).reduce(|mut all, more| {
            all.extend(more);
            all
        });
        if let Some(findings) = compared.filter(|_| self.unread.is_empty()) {
            let checked = Checked::of(findings);
            let place = Place::File(file.to_owned());
            self.files.push(File { label: shown(file), place, checked, is_document: true });
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
