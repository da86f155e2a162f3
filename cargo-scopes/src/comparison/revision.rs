//! Catalogs as files, and as git has them.

use std::ffi::{OsStr, OsString};
use std::io;
use std::path::{MAIN_SEPARATOR, Path, PathBuf};
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
pub(crate) fn at(place: &OsStr) -> Result<Version, Failure> {
    let Some((revision, path)) = split(place) else { return file(place) };
    if !Path::new(place).exists() {
        return at_revision(&revision, &path, &Missing::Named);
    }
    // Git says whether it means something too. What it refuses is a file with a colon in its name.
    if is_option(&revision) || !git("-e", &blob(&revision, &path))?.status.success() {
        return file(place);
    }
    let label = shown(Path::new(place));
    let [own, other] = [Path::new(".").join(place), PathBuf::from(format!("{revision}:.")).join(path)];
    let problem = Problem::new(format!("`{label}` is a file of this folder, and a file of a revision of git"));
    let help =
        format!("write `{}` for the file here, and `{}` for the one of the revision", shown(&own), shown(&other));
    Err(Failure::Asked(problem.help(help)))
}

/// The catalog in a file, or on standard input.
pub(crate) fn file(place: &OsStr) -> Result<Version, Failure> {
    let catalog =
        if place == "-" { catalogs::Catalog::stdin(None) } else { catalogs::Catalog::given(Path::new(place)) };
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

/// A revision and a path. What begins as a path is one, and so is a letter of a drive.
fn split(place: &OsStr) -> Option<(String, PathBuf)> {
    let bytes = place.as_encoded_bytes();
    let colon = bytes.iter().position(|byte| *byte == b':')?;
    let revision = str::from_utf8(bytes.get(..colon)?).ok()?;
    let is_path = Path::new(place).has_root() || bytes.first() == Some(&b'.');
    if is_path || colon < 2 {
        return None;
    }
    Some((revision.to_owned(), rest(place, colon + 1)?))
}

/// What follows in a place.
#[cfg(unix)]
fn rest(place: &OsStr, from: usize) -> Option<PathBuf> {
    use std::os::unix::ffi::OsStrExt as _;
    place.as_bytes().get(from..).map(|rest| OsStr::from_bytes(rest).into())
}

/// What follows in a place. Elsewhere git has no path that is no text.
#[cfg(not(unix))]
fn rest(place: &OsStr, from: usize) -> Option<PathBuf> {
    place.to_str()?.get(from..).map(PathBuf::from)
}

/// The catalog at a path, relative to this folder, as a revision has it.
pub(crate) fn at_revision(revision: &str, path: &Path, missing: &Missing) -> Result<Version, Failure> {
    if revision.is_empty() || is_option(revision) {
        return Err(Failure::Asked(Problem::new(format!("`{}` is no revision", shown(Path::new(revision))))));
    }
    let relative = if path.is_absolute() { from_here(path) } else { path.to_owned() };
    let label = format!("{revision}:{}", shown(&relative));
    let git = git("blob", &blob(revision, &relative))?;
    if !git.status.success() {
        let said = String::from_utf8_lossy(&git.stderr);
        return Err(Failure::impossible(refusal(revision, &relative, &said, missing)));
    }
    let later = "a catalog of an earlier form of the format is not read any more: compare with a later revision";
    read(label, git.stdout, &relative, Some(later))
}

/// What begins with a hyphen would be an option of git.
fn is_option(revision: &str) -> bool {
    revision.starts_with('-')
}

/// How git calls a file of this folder in a revision.
fn blob(revision: &str, path: &Path) -> OsString {
    let mut blob = OsString::from(format!("{revision}:./"));
    match path.to_str() {
        Some(path) if MAIN_SEPARATOR != '/' => blob.push(path.replace(MAIN_SEPARATOR, "/")),
        _ => blob.push(path),
    }
    blob
}

/// What git says of an object. Its variables in the environment are left as they are: in a hook they name the repository that it is
/// for.
fn git(asked: &str, blob: &OsStr) -> Result<Output, Failure> {
    run(&["cat-file".as_ref(), asked.as_ref(), blob])
        .map_err(|error| Failure::impossible(Problem::new(format!("cannot run git: {error}"))))
}

/// Runs git, which says in English what is wrong.
fn run(arguments: &[&OsStr]) -> io::Result<Output> {
    Command::new("git").args(arguments).env("LC_ALL", "C").output()
}

/// Whether git answers with this, by itself on a line.
fn is_answered(arguments: &[&str], answer: impl Fn(&str) -> bool) -> bool {
    let arguments: Vec<_> = arguments.iter().map(OsStr::new).collect();
    run(&arguments).is_ok_and(|git| git.status.success() && answer(String::from_utf8_lossy(&git.stdout).trim()))
}

/// Whether a word is no file, and a revision.
pub(crate) fn is_only_revision(word: &OsStr) -> bool {
    word.to_str().is_some_and(|word| {
        let commit = format!("{word}^{{commit}}");
        !word.is_empty()
            && !is_option(word)
            && !Path::new(word).exists()
            && is_answered(&["rev-parse", "--verify", "--quiet", &commit], |commit| !commit.is_empty())
    })
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
