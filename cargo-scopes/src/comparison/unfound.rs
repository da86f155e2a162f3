//! Why git does not have a file of a revision, and what to do.

use std::path::Path;

use super::git;
use crate::outcome::Problem;
use crate::paths::shown;

/// What asks for a file of a revision.
#[derive(Clone, Copy)]
pub(crate) enum Asker {
    Diff,
    Pin,
}

/// Which file is asked for, and by what.
#[derive(Clone, Copy)]
pub(crate) struct Wanted {
    pub(crate) by: Asker,
    /// Whether its path is given with the revision. Otherwise it is that of the file here.
    pub(crate) is_named: bool,
}

/// What git said on standard error, where it does not have the file.
pub(super) fn refusal(revision: &str, path: &Path, said: &str, wanted: Wanted) -> Problem {
    let said = said.lines().next().unwrap_or_default().trim_start_matches("fatal: ");
    let (rev, path) = (shown(Path::new(revision)), shown(path));
    if said.ends_with("bad file") {
        return Problem::new(format!("`{rev}:{path}` is no file"));
    }
    if said.starts_with("path ") {
        return without_file(&rev, &path, wanted);
    }
    if said.starts_with("invalid object name") {
        return without_revision(revision);
    }
    if said.starts_with("not a git repository") {
        let instead = match wanted.by {
            Asker::Diff => "compare two files: `cargo scopes diff OLD NEW`",
            Asker::Pin => "pin without `--baseline-rev`",
        };
        return Problem::new("this folder is in no repository of git")
            .help(format!("run it in the repository, or {instead}"));
    }
    if said.contains("is outside repository") {
        return Problem::new(format!("`{path}` is outside of the repository that git is asked in"))
            .help("run it in the repository of that file");
    }
    Problem::new(format!("git does not have `{rev}:{path}`: {}", shown(Path::new(said))))
}

/// A catalog that is new, or that was moved: what it was before is for the user to say, so that a move hides nothing.
fn without_file(rev: &str, path: &str, wanted: Wanted) -> Problem {
    let sentence = format!("`{rev}` does not have `{path}`");
    if wanted.is_named {
        return Problem::new(sentence).help(format!(
            "a path is relative to this folder, and `git ls-tree -r --name-only {rev}` lists the files below it"
        ));
    }
    let help = match wanted.by {
        Asker::Diff => format!(
            "where it had another name, compare with that: `cargo scopes diff --baseline-rev {rev}:OLD/PATH {path}`; where it is new, \
             nobody depends on it yet: compare it from the next change on"
        ),
        Asker::Pin => format!(
            "where it had another name, keep the numbers of that: `cargo scopes pin --baseline-rev {rev}:OLD/PATH {path}`; where it is \
             new, it had no numbers: pin it by itself, without `--baseline-rev`"
        ),
    };
    Problem::new(format!("{sentence}: it is new, or had another name")).help(help)
}

/// A revision that was not fetched, or is misspelt.
fn without_revision(revision: &str) -> Problem {
    let rev = shown(Path::new(revision));
    if git::is_only_file(revision) {
        return Problem::new(format!("`{rev}` is a file, and no revision of git"));
    }
    let of_remote = revision.split_once('/').filter(|(remote, _)| git::is_remote(remote));
    let help = match of_remote {
        _ if git::is_shallow() => {
            "this clone has the last revisions only: `git fetch --unshallow` gets the others; in a workflow, `fetch-depth: 0` of the \
             checkout does"
                .to_owned()
        }
        Some((remote, branch)) => format!("fetch it: `git fetch {} {}`", shown(Path::new(remote)), shown(Path::new(branch))),
        None => "`git branch --all` lists branches, `git tag` tags, and `git log` commits".to_owned(),
    };
    Problem::new(format!("`{rev}` is no revision that this repository has")).help(help)
}
