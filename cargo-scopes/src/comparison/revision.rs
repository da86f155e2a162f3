//! Catalogs as files, and as git has them.

use std::path::Path;
use std::process::Command;

use scopes_core::Catalog;

use crate::catalogs;
use crate::outcome::{Failure, Problem};
use crate::output::read_one;

/// The catalog in a file, or in a revision of git, `REV:path`. None where it is refused, which is said.
pub(crate) fn at(place: &str) -> Result<Option<Catalog>, Failure> {
    match place.split_once(':') {
        Some((revision, path)) if !Path::new(place).exists() && revision.len() > 1 => at_revision(revision, path),
        _ => read_one(catalogs::Catalog::given(Path::new(place)), true),
    }
}

/// The catalog at a path, relative to this folder, as a revision has it.
pub(crate) fn at_revision(revision: &str, path: &str) -> Result<Option<Catalog>, Failure> {
    let label = format!("{revision}:{path}");
    if revision.starts_with('-') {
        return Err(Failure::Asked(Problem::new(format!("`{revision}` is no revision"))));
    }
    let given = if path.starts_with(['.', '/']) { label.clone() } else { format!("{revision}:./{path}") };
    let shown = Command::new("git").args(["show", "--end-of-options", &given]).output();
    let shown = shown.map_err(|error| Failure::impossible(Problem::new(format!("cannot run git: {error}"))))?;
    if !shown.status.success() {
        let said = String::from_utf8_lossy(&shown.stderr);
        let said = said.lines().next().unwrap_or_default().trim_start_matches("fatal: ").to_owned();
        let problem = Problem::new(format!("git does not have `{label}`: {said}"));
        return Err(Failure::impossible(problem.help("a path is relative to this folder")));
    }
    match scopes_core::parse(&label, &shown.stdout) {
        Ok(catalog) => Ok(Some(catalog)),
        Err(errors) => {
            anstream::eprintln!("error: {errors}");
            Ok(None)
        }
    }
}
