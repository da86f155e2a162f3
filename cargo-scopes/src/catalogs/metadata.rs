//! `[package.metadata.scopes]`

use std::path::{Path, PathBuf};

use cargo_metadata::Package;
use scopes_core::nearest;
use serde_json::Value;

use super::globs;
use super::named::Catalog;
use crate::levels::{self, Leveled};
use crate::outcome::{Failure, Problem};
use crate::paths::{from_here, shown};

/// The keys of the table.
const KEYS: [&str; 2] = ["catalogs", "lints"];

/// What a manifest says of lints, in `[package.metadata.scopes.lints]` or `[workspace.metadata.scopes.lints]`.
pub(super) fn lints(metadata: &Value, manifest: &Path) -> Result<Vec<Leveled>, Failure> {
    levels::of_table(metadata.pointer("/scopes/lints")).map_err(|problem| {
        let Problem { sentence, help } = problem;
        Failure::Asked(Problem::new(format!("{}: {sentence}", shown(&from_here(manifest)))).maybe_help(help))
    })
}

/// The catalogs that a package declares. None where it declares nothing about them.
pub(super) fn catalogs(package: &Package) -> Result<Option<Vec<Catalog>>, Failure> {
    let Some(table) = package.metadata.get("scopes") else { return Ok(None) };
    let manifest = package.manifest_path.as_std_path();
    let wrong = |problem: Problem| {
        let Problem { sentence, help } = problem;
        let file = shown(&from_here(manifest));
        Failure::Asked(Problem::new(format!("{file}: {sentence}")).maybe_help(help))
    };
    let patterns = patterns(table).map_err(wrong)?;
    let Some(patterns) = patterns else { return Ok(None) };
    let mut catalogs = Vec::new();
    for pattern in patterns {
        let files = globs::files(&pattern, manifest.parent()).map_err(|failure| match failure {
            Failure::Asked(problem) => wrong(problem),
            other => other,
        })?;
        catalogs.extend(files.iter().map(|file| Catalog::found(file, manifest)));
    }
    Ok(Some(catalogs))
}

fn patterns(table: &Value) -> Result<Option<Vec<PathBuf>>, Problem> {
    let Value::Object(table) = table else {
        return Err(Problem::new("`[package.metadata.scopes]` is no table").help(FORM));
    };
    if let Some(key) = table.keys().find(|key| !KEYS.contains(&key.as_str())) {
        let help = nearest(key, KEYS).map_or_else(|| FORM.to_owned(), |near| format!("did you mean `{near}`?"));
        return Err(Problem::new(format!("unknown key `{key}` in `[package.metadata.scopes]`")).help(help));
    }
    let Some(catalogs) = table.get("catalogs") else { return Ok(None) };
    let paths = catalogs.as_array().and_then(|all| all.iter().map(|path| path.as_str().map(PathBuf::from)).collect());
    match paths {
        Some(paths) => Ok(Some(paths)),
        None => Err(Problem::new("`catalogs` of `[package.metadata.scopes]` is no list of paths").help(FORM)),
    }
}

const FORM: &str = "write `catalogs = [\"catalogs/*.toml\"]` in it";

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn the_table_is_read_strictly() {
        let sentence = |table: Value| patterns(&table).map_err(|problem| problem.sentence);
        assert_eq!(sentence(json!({})), Ok(None));
        assert_eq!(sentence(json!({ "catalogs": [] })), Ok(Some(vec![])));
        assert_eq!(sentence(json!({ "catalogs": ["a.toml"] })), Ok(Some(vec![PathBuf::from("a.toml")])));
        assert_eq!(sentence(json!("a.toml")).unwrap_err(), "`[package.metadata.scopes]` is no table");
        let list = "`catalogs` of `[package.metadata.scopes]` is no list of paths";
        assert_eq!(sentence(json!({ "catalogs": "a.toml" })).unwrap_err(), list);
        assert_eq!(sentence(json!({ "catalogs": ["a.toml", 1] })).unwrap_err(), list);
        let misspelt = patterns(&json!({ "catalog": ["a.toml"] })).unwrap_err();
        assert_eq!(misspelt.sentence, "unknown key `catalog` in `[package.metadata.scopes]`");
        assert_eq!(misspelt.help.unwrap(), "did you mean `catalogs`?");
    }
}
