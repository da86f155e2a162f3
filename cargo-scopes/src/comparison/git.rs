//! What git is asked.

use std::ffi::OsStr;
use std::io;
use std::path::Path;
use std::process::{Command, Output};

use crate::outcome::{Failure, Problem};

/// What git says of an object. Its variables in the environment are left as they are: in a hook they name the repository that it is
/// for.
pub(super) fn object(asked: &str, blob: &OsStr) -> Result<Output, Failure> {
    run(&["cat-file".as_ref(), asked.as_ref(), blob])
        .map_err(|error| Failure::impossible(Problem::new(format!("cannot run git: {error}"))))
}

fn run(arguments: &[&OsStr]) -> io::Result<Output> {
    Command::new("git").args(arguments).env("LC_ALL", "C").output()
}

/// What git answers on one line, where it has an answer.
fn answer(arguments: &[&str]) -> Option<String> {
    let arguments: Vec<_> = arguments.iter().map(OsStr::new).collect();
    let git = run(&arguments).ok().filter(|git| git.status.success())?;
    Some(String::from_utf8_lossy(&git.stdout).trim().to_owned()).filter(|answer| !answer.is_empty())
}

/// The commit that a name is.
fn commit(name: &str) -> Option<String> {
    answer(&["rev-parse", "--verify", "--quiet", &format!("{name}^{{commit}}")])
}

/// What begins with a hyphen would be an option of git.
pub(super) fn is_option(word: &str) -> bool {
    word.starts_with('-')
}

/// Whether a word is a revision.
fn is_revision(word: &str) -> bool {
    !word.is_empty() && !is_option(word) && commit(word).is_some()
}

/// Whether a word is a revision, and no file.
pub(crate) fn is_only_revision(word: &OsStr) -> bool {
    !Path::new(word).exists() && word.to_str().is_some_and(is_revision)
}

/// Whether a word is a file, and no revision.
pub(crate) fn is_only_file(word: &str) -> bool {
    Path::new(word).is_file() && !is_revision(word)
}

/// What a name is in full, where it is several and not all of them are the same commit: a tag, a branch, a branch of a remote. Git takes the
/// first, which whoever may push a tag decides.
pub(super) fn full_names(revision: &str) -> Vec<String> {
    let name = revision.split(['~', '^', '@']).next().unwrap_or_default();
    let kinds = ["tags", "heads", "remotes"].map(|kind| format!("refs/{kind}/{name}"));
    let (names, mut commits): (Vec<_>, Vec<_>) =
        kinds.into_iter().filter_map(|name| commit(&name).map(|commit| (name, commit))).unzip();
    commits.dedup();
    if commits.len() > 1 { names } else { Vec::new() }
}

/// Whether the repository has the last revisions only.
pub(super) fn is_shallow() -> bool {
    answer(&["rev-parse", "--is-shallow-repository"]).as_deref() == Some("true")
}

pub(super) fn is_remote(name: &str) -> bool {
    !is_option(name) && answer(&["remote", "get-url", name]).is_some()
}
