//! Catalogs as files, and as git has them.

use std::path::{Path, PathBuf};
use std::process::Command;

use scopes_core::Catalog;

use crate::catalogs::{self, Place};
use crate::checked;
use crate::outcome::{Failure, Problem};
use crate::output::{File, Format, Run};
use crate::paths::{from_here, shown};

/// A catalog that is compared.
pub(crate) struct Version {
    pub(crate) catalog: Catalog,
    pub(crate) text: Vec<u8>,
    /// Where it is, or was.
    pub(crate) file: PathBuf,
}

/// The catalog in a file, on standard input, or in a revision of git, `REV:path`.
pub(crate) fn at(place: &str) -> Result<Version, Failure> {
    let catalog = match place.split_once(':') {
        _ if place == "-" => catalogs::Catalog::stdin(None),
        Some((revision, path)) if !Path::new(place).exists() && revision.len() > 1 => {
            return at_revision(revision, path);
        }
        _ => catalogs::Catalog::given(Path::new(place)),
    };
    let text = catalog.read().map_err(Failure::impossible)?;
    read(catalog.label, text, Path::new(place), None)
}

/// The catalog at a path, relative to this folder, as a revision has it.
pub(crate) fn at_revision(revision: &str, path: &str) -> Result<Version, Failure> {
    // What begins with a hyphen would be an option of git.
    if revision.is_empty() || revision.starts_with('-') {
        return Err(Failure::Asked(Problem::new(format!("`{}` is no revision", shown(Path::new(revision))))));
    }
    let file = Path::new(path);
    let relative = if file.is_absolute() { from_here(file) } else { file.to_owned() };
    let label = format!("{revision}:{}", shown(&relative));
    let blob = format!("{revision}:./{}", relative.to_string_lossy().replace(std::path::MAIN_SEPARATOR, "/"));
    let git = Command::new("git").args(["cat-file", "blob", &blob]).env("LC_ALL", "C").output();
    let git = git.map_err(|error| Failure::impossible(Problem::new(format!("cannot run git: {error}"))))?;
    if !git.status.success() {
        return Err(Failure::impossible(refusal(&label, &String::from_utf8_lossy(&git.stderr))));
    }
    let later = "a catalog of an earlier form of the format is not read any more: compare with a later revision";
    read(label, git.stdout, &relative, Some(later))
}

/// Why git does not have a file, in its own words, and what to do.
fn refusal(label: &str, said: &str) -> Problem {
    let said = said.lines().next().unwrap_or_default().trim_start_matches("fatal: ");
    if said.ends_with("bad file") {
        return Problem::new(format!("`{}` is no file", shown(Path::new(label))));
    }
    let help = match said {
        said if said.starts_with("not a git repository") => "compare two files: `cargo scopes diff OLD NEW`",
        said if said.starts_with("path ") => "a path is relative to this folder",
        _ => "`git log` lists revisions; where a clone has no earlier ones, `git fetch --unshallow` gets them",
    };
    Problem::new(format!("git does not have `{}`: {}", shown(Path::new(label)), shown(Path::new(said)))).help(help)
}

fn read(label: String, text: Vec<u8>, file: &Path, help: Option<&str>) -> Result<Version, Failure> {
    let mut checked = checked::read(&label, &text);
    if let Some(catalog) = checked.catalog.take() {
        return Ok(Version { catalog, text, file: file.to_owned() });
    }
    let problem = Problem::new(format!("`{}` is refused, so that nothing was compared", shown(Path::new(&label))));
    let file = File { label, place: Place::Stdin, checked, is_document: false };
    Format::Human.print(&Run { files: vec![file], ..Run::default() }, true)?;
    Err(Failure::impossible(problem.maybe_help(help.map(str::to_owned))))
}
