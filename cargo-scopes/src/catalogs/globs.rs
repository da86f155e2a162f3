//! Paths and patterns of paths.

use std::path::{Path, PathBuf};

use glob::{MatchOptions, Pattern};

use super::named::Catalog;
use crate::outcome::{Failure, Problem};
use crate::paths::{nearest_in, shown};

/// The catalogs that the command line names.
pub(super) fn all(given: &[PathBuf], stdin_name: Option<&Path>) -> Result<Vec<Catalog>, Failure> {
    if stdin_name.is_some() && !given.iter().any(|path| is_stdin(path)) {
        return Err(Failure::Asked(Problem::new(NOT_ASKED_FOR)));
    }
    let mut catalogs = Vec::new();
    for path in given {
        if is_stdin(path) {
            catalogs.push(Catalog::stdin(stdin_name));
        } else {
            catalogs.extend(files(path, None)?.iter().map(|file| Catalog::given(file)));
        }
    }
    Ok(catalogs)
}

const NOT_ASKED_FOR: &str = "`--stdin-name` is the name of standard input, and no catalog is `-`";

fn is_stdin(path: &Path) -> bool {
    path.as_os_str() == "-"
}

/// The file of a path, or the files that a pattern matches. A path that leads to something is no pattern, whatever is in it.
pub(super) fn files(path: &Path, folder: Option<&Path>) -> Result<Vec<PathBuf>, Failure> {
    let whole = folder.map_or_else(|| path.to_owned(), |folder| folder.join(path));
    match path.to_str() {
        Some(pattern) if pattern.contains(['*', '?', '[']) && !whole.exists() => matched(pattern, folder),
        _ => Ok(vec![whole]),
    }
}

/// A star stands for what one folder shows, as in a shell.
const AS_IN_A_SHELL: MatchOptions =
    MatchOptions { case_sensitive: true, require_literal_separator: true, require_literal_leading_dot: true };

fn matched(pattern: &str, folder: Option<&Path>) -> Result<Vec<PathBuf>, Failure> {
    let whole = match folder.filter(|_| !Path::new(pattern).is_absolute()) {
        Some(folder) => Path::new(&Pattern::escape(&folder.to_string_lossy())).join(pattern),
        None => PathBuf::from(pattern),
    };
    let paths =
        glob::glob_with(&whole.to_string_lossy(), AS_IN_A_SHELL).map_err(|error| not_a_pattern(pattern, &error))?;
    let paths = paths.collect::<Result<Vec<_>, _>>().map_err(|error| unreadable(&error))?;
    // What is no folder and cannot be read, such as a link to nothing, is told of where it is read.
    let files: Vec<_> = paths.into_iter().filter(|path| !path.is_dir()).collect();
    if files.is_empty() { Err(matches_nothing(pattern, folder.unwrap_or(Path::new(".")))) } else { Ok(files) }
}

fn not_a_pattern(pattern: &str, error: &glob::PatternError) -> Failure {
    let is_open = pattern.matches('[').count() > pattern.matches(']').count();
    let why = if is_open { "a `[` has no `]`" } else { error.msg };
    Failure::Asked(Problem::new(format!("`{}` is no pattern: {why}", shown(Path::new(pattern)))))
}

fn unreadable(error: &glob::GlobError) -> Failure {
    Failure::impossible(Problem::new(format!("cannot read `{}`: {}", shown(error.path()), error.error())))
}

fn matches_nothing(pattern: &str, folder: &Path) -> Failure {
    let problem = Problem::new(format!("no file matches `{}`", shown(Path::new(pattern))));
    Failure::Asked(problem.maybe_help(missing_folder(Path::new(pattern), folder)))
}

/// The first folder of a pattern that is not there.
fn missing_folder(pattern: &Path, root: &Path) -> Option<String> {
    let mut folder = root.to_owned();
    let parts: Vec<_> = pattern.parent()?.components().map(|part| part.as_os_str().to_string_lossy()).collect();
    for (position, part) in parts.iter().take_while(|part| !part.contains(['*', '?', '['])).enumerate() {
        let whole = folder.join(&**part);
        if !whole.is_dir() {
            let written = |last: &str| {
                let path: PathBuf = parts[..position].iter().map(|part| &**part).chain([last]).collect();
                format!("`{}`", shown(&path))
            };
            let near = nearest_in(&folder, part).map(|near| format!("; did you mean {}?", written(&near)));
            return Some(format!("there is no folder {}{}", written(part), near.unwrap_or_default()));
        }
        folder = whole;
    }
    None
}
