//! Catalogs that were found, and have not been read yet.

use std::collections::HashSet;
use std::path::{Path, PathBuf};

use crate::levels::Leveled;
use crate::paths::{from_here, shown};

/// A catalog to read.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Catalog {
    pub(crate) place: Place,
    /// How it is called in all output.
    pub(crate) label: String,
    /// The file that names it, where that is not the command line.
    pub(crate) origin: Option<String>,
}

#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Place {
    Stdin,
    File(PathBuf),
}

impl Catalog {
    /// A file of the command line, called as it is there.
    pub(crate) fn given(file: &Path) -> Self {
        Self { place: Place::File(file.to_owned()), label: shown(file), origin: None }
    }

    pub(crate) fn stdin(name: Option<&Path>) -> Self {
        Self { place: Place::Stdin, label: name.map_or_else(|| "<stdin>".to_owned(), shown), origin: None }
    }

    /// A file that another file names.
    pub(crate) fn found(file: &Path, origin: &Path) -> Self {
        let label = shown(&from_here(file));
        Self { place: Place::File(file.to_owned()), label, origin: Some(shown(&from_here(origin))) }
    }

    /// What two names of one file have in common.
    pub(crate) fn identity(&self) -> PathBuf {
        match &self.place {
            Place::Stdin => PathBuf::from("-"),
            Place::File(file) => file.canonicalize().unwrap_or_else(|_| file.clone()),
        }
    }
}

/// The catalogs of a command, and what was not looked at.
#[derive(Debug)]
pub(crate) struct Selected {
    pub(crate) catalogs: Vec<Catalog>,
    pub(crate) notes: Vec<String>,
    /// What manifests say of lints, the workspace first.
    pub(crate) lints: Vec<Leveled>,
}

impl Selected {
    pub(crate) fn of(catalogs: Vec<Catalog>) -> Self {
        Self { catalogs, notes: Vec::new(), lints: Vec::new() }
    }

    /// The same without a second name of any file.
    pub(crate) fn each_once(mut self) -> Self {
        let mut seen = HashSet::new();
        self.catalogs.retain(|catalog| seen.insert(catalog.identity()));
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_under_two_names_is_one() {
        let catalogs = ["Cargo.toml", "./src/../Cargo.toml", "none.toml"].map(|file| Catalog::given(Path::new(file)));
        let labels = Selected::of(catalogs.into()).each_once().catalogs.into_iter().map(|catalog| catalog.label);
        assert_eq!(labels.collect::<Vec<_>>(), ["Cargo.toml", "none.toml"]);
    }
}
