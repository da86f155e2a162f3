//! `cargo scopes init`

use std::fs;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use clap::Args;
use clap_cargo::style::HEADER;

use crate::outcome::{Answer, Failure, Problem};
use crate::paths::{folder_of, from_package, manifest_of, shown};
use crate::writing;

/// Write a small catalog to begin with
#[derive(Debug, Args)]
pub(crate) struct Init {
    /// The file to write
    #[arg(default_value = "catalogs/shop.toml")]
    path: PathBuf,
}

const BEGINNING: &str = include_str!("init.toml");

/// The name in that catalog, where the path gives none.
const NAME: &str = "shop";

impl Init {
    pub(crate) fn run(&self, quiet: bool) -> Result<Answer, Failure> {
        let path = shown(&self.path);
        if let Some(problem) = self.no_name() {
            return Err(Failure::Asked(problem));
        }
        if self.path.exists() {
            return Err(self.there_already());
        }
        if let Some(file) = self.path.ancestors().skip(1).find(|folder| folder.is_file()) {
            let problem = Problem::new(format!("`{}` is a file, and `{path}` needs a folder there", shown(file)));
            return Err(Failure::impossible(problem.help("name a path in a folder")));
        }
        write_new(&self.path).map_err(|error| match error.kind() {
            ErrorKind::AlreadyExists if self.path.exists() => self.there_already(),
            _ => Failure::impossible(writing::unwritten(&path, &error)),
        })?;
        if !quiet {
            let written = format!("wrote {path}\n  = {HEADER}check it{HEADER:#}: `cargo scopes check {path}`");
            anstream::eprintln!("{written}\n  = {HEADER}use it{HEADER:#}: {}", self.use_of_it());
        }
        Ok(Answer::Yes)
    }

    /// A catalog is a file whose name says that it is TOML.
    fn no_name(&self) -> Option<Problem> {
        if self.path.as_os_str() == "-" {
            let problem = Problem::new("`init` writes a file, and standard output is none");
            return Some(problem.help("name the file: `cargo scopes init catalogs/shop.toml`"));
        }
        if self.path.is_dir() || self.path.extension().is_some_and(|extension| extension.eq_ignore_ascii_case("toml")) {
            return None;
        }
        let named = format!("{}.toml", shown(&self.path));
        let problem = Problem::new(format!("`{}` does not end with `.toml`", shown(&self.path)));
        Some(problem.help(format!("name the file so: `cargo scopes init {named}`")))
    }

    /// How code names the catalog. Without a package nothing says from where the path counts.
    fn use_of_it(&self) -> String {
        if manifest_of(folder_of(&self.path)).is_none() {
            return "`scopes::scopes!(\"…\");` in a module of a package makes types of it, with its path from the `Cargo.toml` there"
                .to_owned();
        }
        let in_package = shown(&from_package(&self.path, &self.path));
        format!("`scopes::scopes!(\"{in_package}\");` in a module makes types of it")
    }

    /// With a path that is free.
    fn there_already(&self) -> Failure {
        let path = shown(&self.path);
        if self.path.is_dir() {
            let problem = Problem::new(format!("`{path}` is a folder"));
            let free = shown(&free(&self.path.join(NAME)));
            return Failure::impossible(problem.help(format!("name a file in it: `cargo scopes init {free}`")));
        }
        let problem = Problem::new(format!("`{path}` is there already, and is left as it is"));
        let free = shown(&free(&self.path.with_extension("")));
        Failure::impossible(problem.help(format!("name another file: `cargo scopes init {free}`")))
    }
}

/// A file with this stem, or a number behind it, that is not there.
fn free(stem: &Path) -> PathBuf {
    let with = |end: &str| {
        let mut name = stem.as_os_str().to_owned();
        name.push(end);
        PathBuf::from(name)
    };
    let numbered = (2..).map(|number| with(&format!("{number}.toml")));
    std::iter::once(with(".toml"))
        .chain(numbered)
        .take(TRIED)
        .find(|path| !path.exists())
        .unwrap_or_else(|| with(".toml"))
}

/// How many names are tried.
const TRIED: usize = 100;

fn write_new(path: &Path) -> io::Result<()> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    writing::write_new(path, beginning(path).as_bytes())
}

/// The catalog, called as its file.
fn beginning(path: &Path) -> String {
    let stem = path.file_stem().and_then(|stem| stem.to_str()).unwrap_or(NAME);
    let stem = stem.strip_suffix(".scopes").unwrap_or(stem);
    let is_name = stem.starts_with(|c: char| c.is_ascii_lowercase())
        && stem.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || matches!(c, '_' | '-'));
    let name = if is_name && !matches!(stem, "catalog" | "scopes") { stem } else { NAME };
    BEGINNING.replacen(&format!("name = \"{NAME}\""), &format!("name = \"{name}\""), 1)
}

#[cfg(test)]
mod tests {
    use scopes_core::lint::Levels;

    use super::*;

    #[test]
    fn the_catalog_is_valid_and_called_as_its_file() {
        for (path, name) in [
            ("catalog.toml", "shop"),
            ("scopes.toml", "shop"),
            ("catalogs/billing.toml", "billing"),
            ("billing.scopes.toml", "billing"),
            ("2nd.toml", "shop"),
            ("Big Shop.toml", "shop"),
            ("back-office_2.toml", "back-office_2"),
        ] {
            let text = beginning(Path::new(path));
            let catalog = scopes_core::parse(path, text.as_bytes()).unwrap_or_else(|errors| panic!("{errors}"));
            assert_eq!(catalog.name(), name, "{path}");
            let checked = scopes_core::lint::check(path, text.as_bytes(), &Levels::default());
            assert_eq!(checked.diagnostics().len(), 0, "nothing is wrong with it");
        }
    }
}
