//! Catalogs as files, and as git has them.

use std::ffi::{OsStr, OsString};
use std::path::{MAIN_SEPARATOR, Path, PathBuf};

use scopes_core::Catalog;

use super::git::{full_names, is_option, object};
use super::unfound::{Asker, Wanted, refusal};

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
        return at_revision(&revision, &path, Wanted { by: Asker::Diff, is_named: true });
    }
    // Git says whether it means something too. What it refuses is a file with a colon in its name.
    if is_option(&revision) || !object("-e", &blob(&revision, &path))?.status.success() {
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
    let path = Path::new(place);
    refuse_several(path)?;
    let catalog = if place == "-" { catalogs::Catalog::stdin(None) } else { catalogs::Catalog::given(path) };
    let text = catalog.read().map_err(Failure::impossible)?;
    read(catalog.label, text, path, None)
}

/// A folder, or a pattern as other commands take it, is not one catalog.
fn refuse_several(path: &Path) -> Result<(), Failure> {
    let label = shown(path);
    let kind = if path.is_dir() {
        "a folder"
    } else if label.contains(['*', '?', '[']) && !path.exists() {
        "a pattern"
    } else {
        return Ok(());
    };
    Err(Failure::impossible(
        Problem::new(format!("`{label}` is {kind}")).help("one catalog is compared: name its file"),
    ))
}

/// The catalog of this file as a revision has it, under its name or the one that stands behind the revision, `REV:OLD/PATH`.
pub(crate) fn baseline(revision: &str, file: &Path, by: Asker) -> Result<Version, Failure> {
    match split_revision(revision)? {
        (revision, Some(old)) => at_revision(revision, Path::new(old), Wanted { by, is_named: true }),
        (revision, None) => at_revision(revision, file, Wanted { by, is_named: false }),
    }
}

/// A revision, and the path that stands behind it.
pub(crate) fn split_revision(given: &str) -> Result<(&str, Option<&str>), Failure> {
    let (revision, old) = given.split_once(':').map_or((given, None), |(revision, old)| (revision, Some(old)));
    if revision.is_empty() || is_option(revision) {
        return Err(Failure::Asked(Problem::new(format!("`{}` is no revision", shown(Path::new(revision))))));
    }
    Ok((revision, old))
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
fn at_revision(revision: &str, path: &Path, wanted: Wanted) -> Result<Version, Failure> {
    split_revision(revision)?;
    refuse_several_revisions(revision)?;
    let relative = if path.is_absolute() { from_here(path) } else { path.to_owned() };
    let label = format!("{revision}:{}", shown(&relative));
    let git = object("blob", &blob(revision, &relative))?;
    if !git.status.success() {
        let said = String::from_utf8_lossy(&git.stderr);
        return Err(Failure::impossible(refusal(revision, &relative, &said, wanted)));
    }
    let later = "a catalog of an earlier form of the format is not read any more: compare with a later revision";
    read(label, git.stdout, &relative, Some(later))
}

/// A tag with the name of a branch would be compared with in its place.
fn refuse_several_revisions(revision: &str) -> Result<(), Failure> {
    let names = full_names(revision);
    let Some(last) = names.last() else { return Ok(()) };
    let all = names.iter().map(|name| format!("`{}`", shown(Path::new(name)))).collect::<Vec<_>>().join(" and ");
    let problem = Problem::new(format!("`{}` is several revisions: {all}", shown(Path::new(revision))));
    Err(Failure::impossible(problem.help(format!("write the one that is meant, as `{}`", shown(Path::new(last))))))
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
