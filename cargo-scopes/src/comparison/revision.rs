//! Catalogs as files, and as git has them.

use std::io;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

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
            return at_revision(revision, path, &Missing::Named);
        }
        _ => catalogs::Catalog::given(Path::new(place)),
    };
    let text = catalog.read().map_err(Failure::impossible)?;
    read(catalog.label, text, Path::new(place), None)
}

/// What to do where a revision does not have a file.
pub(crate) enum Missing {
    /// The file is named with its revision.
    Named,
    /// `diff` compares the file with itself.
    Diff,
    /// `pin` keeps the numbers of the file.
    Pin,
}

/// The catalog at a path, relative to this folder, as a revision has it.
pub(crate) fn at_revision(revision: &str, path: &str, missing: &Missing) -> Result<Version, Failure> {
    // What begins with a hyphen would be an option of git.
    if revision.is_empty() || revision.starts_with('-') {
        return Err(Failure::Asked(Problem::new(format!("`{}` is no revision", shown(Path::new(revision))))));
    }
    let file = Path::new(path);
    let relative = if file.is_absolute() { from_here(file) } else { file.to_owned() };
    let label = format!("{revision}:{}", shown(&relative));
    let blob = format!("{revision}:./{}", relative.to_string_lossy().replace(std::path::MAIN_SEPARATOR, "/"));
    let git = git(&["cat-file", "blob", &blob])
        .map_err(|error| Failure::impossible(Problem::new(format!("cannot run git: {error}"))))?;
    if !git.status.success() {
        let said = String::from_utf8_lossy(&git.stderr);
        return Err(Failure::impossible(refusal(revision, &relative, &said, missing)));
    }
    let later = "a catalog of an earlier form of the format is not read any more: compare with a later revision";
    read(label, git.stdout, &relative, Some(later))
}

fn git(arguments: &[&str]) -> io::Result<Output> {
    Command::new("git").args(arguments).env("LC_ALL", "C").output()
}

/// Whether git answers with this, by itself on a line.
fn is_answered(arguments: &[&str], answer: impl Fn(&str) -> bool) -> bool {
    git(arguments).is_ok_and(|git| git.status.success() && answer(String::from_utf8_lossy(&git.stdout).trim()))
}

/// Whether a word is no file, and a revision.
pub(crate) fn is_only_revision(word: &str) -> bool {
    let commit = format!("{word}^{{commit}}");
    !word.is_empty()
        && !word.starts_with('-')
        && !Path::new(word).exists()
        && is_answered(&["rev-parse", "--verify", "--quiet", &commit], |commit| !commit.is_empty())
}

/// Why git does not have a file, and what to do.
fn refusal(revision: &str, path: &Path, said: &str, missing: &Missing) -> Problem {
    let said = said.lines().next().unwrap_or_default().trim_start_matches("fatal: ");
    let (rev, path) = (shown(Path::new(revision)), shown(path));
    if said.ends_with("bad file") {
        return Problem::new(format!("`{rev}:{path}` is no file"));
    }
    if said.starts_with("path ") {
        return without_file(&rev, &path, missing);
    }
    if said.starts_with("invalid object name") {
        let is_shallow = is_answered(&["rev-parse", "--is-shallow-repository"], |answer| answer == "true");
        let help = if is_shallow {
            "this clone has the last revisions only: `git fetch --unshallow` gets the others"
        } else {
            "`git branch --all` lists branches, as `origin/main`, and `git log` revisions"
        };
        return Problem::new(format!("`{rev}` is no revision that this repository has")).help(help);
    }
    let problem = Problem::new(format!("git does not have `{rev}:{path}`: {}", shown(Path::new(said))));
    let is_outside = said.starts_with("not a git repository");
    problem.maybe_help(is_outside.then(|| "compare two files: `cargo scopes diff OLD NEW`".to_owned()))
}

/// A catalog that is new, or that was moved: what it was before is for the user to say, so that a move hides nothing.
fn without_file(rev: &str, path: &str, missing: &Missing) -> Problem {
    let sentence = format!("`{rev}` does not have `{path}`");
    match missing {
        Missing::Named => Problem::new(sentence)
            .help(format!("a path is relative to this folder, and `git ls-tree -r --name-only {rev}` lists the files below it")),
        Missing::Diff => Problem::new(format!("{sentence}: it is new, or had another name")).help(format!(
            "where it had another name, compare with that: `cargo scopes diff {rev}:OLD/PATH {path}`; where it is new, there is nothing \
             to compare it with: leave it out until `{rev}` has it"
        )),
        Missing::Pin => Problem::new(format!("{sentence}: it is new, or had another name")).help(format!(
            "where it had another name, keep the numbers of that: `--baseline-rev {rev}:OLD/PATH`; where it is new, it had no numbers: \
             pin it without `--baseline-rev`"
        )),
    }
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
