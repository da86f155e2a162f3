//! Catalogs that were found, and have not been read yet.

use std::collections::{BTreeSet, HashMap};
use std::path::{Path, PathBuf};

use scopes_core::lint::Levels;

use super::manifests;
use crate::levels::Chain;
use crate::outcome::{Failure, Problem};
use crate::paths::{from_here, shown};

/// A catalog to read.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Catalog {
    pub(crate) place: Place,
    /// How it is called in all output.
    pub(crate) label: String,
    /// The file that names it, where that is not the command line.
    pub(crate) origin: Option<String>,
    /// What manifests say of lints: those of every package that names it.
    pub(crate) chains: Vec<Chain>,
    pub(crate) levels: Levels,
}

#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Place {
    Stdin,
    File(PathBuf),
}

impl Catalog {
    fn new(place: Place, label: String, origin: Option<String>) -> Self {
        Self { place, label, origin, chains: Vec::new(), levels: Levels::default() }
    }

    /// A file of the command line, called as it is there.
    pub(crate) fn given(file: &Path) -> Self {
        Self::new(Place::File(file.to_owned()), shown(file), None)
    }

    pub(crate) fn stdin(name: Option<&Path>) -> Self {
        Self::new(Place::Stdin, name.map_or_else(|| "<stdin>".to_owned(), shown), None)
    }

    /// A file that another file names.
    pub(crate) fn found(file: &Path, origin: &Path) -> Self {
        Self::new(Place::File(file.to_owned()), shown(&from_here(file)), Some(shown(&from_here(origin))))
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
    /// Whether the command line names them.
    are_given: bool,
}

impl Selected {
    pub(crate) fn of(catalogs: Vec<Catalog>) -> Self {
        Self { catalogs, notes: Vec::new(), are_given: false }
    }

    /// Those that the command line names.
    pub(super) fn given(catalogs: Vec<Catalog>) -> Self {
        Self { are_given: true, ..Self::of(catalogs) }
    }

    /// The same with what manifests say of their lints.
    pub(crate) fn with_lints(mut self) -> Result<Self, Failure> {
        if self.are_given {
            manifests::add_lints(&mut self.catalogs)?;
        }
        self.notes.extend(self.outside());
        Ok(self)
    }

    /// The only one. `why` is why there has to be one.
    pub(crate) fn only(mut self, why: &str) -> Result<Catalog, Failure> {
        self.is_one(why)?;
        self.catalogs.pop().ok_or_else(|| Failure::Asked(Problem::new(why)))
    }

    /// Refuses several.
    pub(crate) fn is_one(&self, why: &str) -> Result<(), Failure> {
        let labels: Vec<_> = self.catalogs.iter().map(|catalog| format!("`{}`", catalog.label)).collect();
        if labels.len() == 1 {
            return Ok(());
        }
        let sentence = format!("{why}, and these are {}: {}", labels.len(), labels.join(", "));
        Err(Failure::Asked(Problem::new(sentence).help("name one of them")))
    }

    /// A remark on packages for which the workspace says something that does not count there.
    fn outside(&self) -> Option<String> {
        let chains = self.catalogs.iter().flat_map(|catalog| &catalog.chains);
        let packages: BTreeSet<&str> = chains.filter_map(|chain| chain.outside.as_deref()).collect();
        let first = packages.first()?;
        let more = match packages.len() {
            1 => String::new(),
            2 => ", and for 1 more package that does not either".to_owned(),
            count => format!(", and for {} more packages that do not either", count - 1),
        };
        Some(format!(
            "`[workspace.metadata.scopes.lints]` does not count for `{first}`, which does not take it{more}; `workspace = true` in \
             `[package.metadata.scopes.lints]` takes it"
        ))
    }

    /// The same without a second name of any file.
    pub(crate) fn each_once(mut self) -> Self {
        let mut seen = HashMap::new();
        let mut catalogs: Vec<Catalog> = Vec::new();
        for catalog in self.catalogs {
            let position = *seen.entry(catalog.identity()).or_insert(catalogs.len());
            match catalogs.get_mut(position) {
                Some(known) => known.chains.extend(catalog.chains),
                None => catalogs.push(catalog),
            }
        }
        self.catalogs = catalogs;
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
