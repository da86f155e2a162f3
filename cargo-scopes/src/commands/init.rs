//! `cargo scopes init`

use std::fs;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use clap::Args;

use crate::outcome::{Answer, Failure, Problem};
use crate::paths::{from_package, shown};
use crate::writing;

/// Write a small catalog to begin with
#[derive(Debug, Args)]
pub(crate) struct Init {
    /// The file to write
    #[arg(default_value = "catalog.toml")]
    path: PathBuf,
}

const BEGINNING: &str = include_str!("init.toml");

/// The name in that catalog, where the path gives none.
const NAME: &str = "shop";

impl Init {
    pub(crate) fn run(&self, quiet: bool) -> Result<Answer, Failure> {
        let path = shown(&self.path);
        if self.path.exists() {
            return Err(there_already(&path));
        }
        write_new(&self.path).map_err(|error| match error.kind() {
            ErrorKind::AlreadyExists if self.path.exists() => there_already(&path),
            _ => Failure::impossible(Problem::new(format!("cannot write `{path}`: {error}"))),
        })?;
        if !quiet {
            let in_package = shown(&from_package(&self.path, &self.path));
            anstream::eprintln!("wrote {path}: `scopes::scopes!(\"{in_package}\");` in a module makes types of it");
        }
        Ok(Answer::Yes)
    }
}

fn write_new(path: &Path) -> io::Result<()> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    writing::write_new(path, beginning(path).as_bytes())
}

fn there_already(path: &str) -> Failure {
    let problem = Problem::new(format!("`{path}` is there already, and is left as it is"));
    Failure::impossible(problem.help("name another file: `cargo scopes init catalogs/shop.toml`"))
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
        }
    }
}
