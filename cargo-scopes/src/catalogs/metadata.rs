//! `[package.metadata.scopes]` and `[workspace.metadata.scopes]`

use std::path::{Path, PathBuf};

use cargo_metadata::{Metadata, Package};
use serde_json::{Map, Value};

use super::globs;
use super::named::Catalog;
use crate::levels::{self, Chain, Declared, unknown_key};
use crate::outcome::{Failure, Problem};
use crate::paths::{from_here, shown};

const OF_PACKAGE: &str = "`[package.metadata.scopes]`";
const OF_WORKSPACE: &str = "`[workspace.metadata.scopes]`";

const KEYS_OF_PACKAGE: [&str; 2] = ["catalogs", "lints"];
const KEYS_OF_WORKSPACE: [&str; 1] = ["lints"];

/// What the workspace says of lints.
pub(super) fn lints_of_workspace(workspace: &Metadata) -> Result<Option<Declared>, Failure> {
    let manifest = workspace.workspace_root.as_std_path().join("Cargo.toml");
    let lints = || {
        let Some(table) = table(&workspace.workspace_metadata, OF_WORKSPACE, KEYS_OF_WORKSPACE, LINTS_FORM)? else {
            return Ok(None);
        };
        table.get("lints").map(|lints| levels::of_table(lints, false)).transpose()
    };
    let declared = |table: levels::Table| Declared {
        file: named(&manifest),
        table: "`[workspace.metadata.scopes.lints]`",
        levels: table.levels,
    };
    Ok(lints().map_err(|problem| wrong(&manifest, problem))?.map(declared))
}

/// What counts in a package: what it says itself, and what the workspace says where it takes that.
pub(super) fn lints_of_package(workspace: Option<&Declared>, package: &Package) -> Result<Chain, Failure> {
    let manifest = package.manifest_path.as_std_path();
    let lints = || {
        let Some(table) = table(&package.metadata, OF_PACKAGE, KEYS_OF_PACKAGE, FORM)? else { return Ok(None) };
        table.get("lints").map(|lints| levels::of_table(lints, true)).transpose()
    };
    let own = lints().map_err(|problem| wrong(manifest, problem))?;
    let takes_workspace = own.as_ref().is_some_and(|own| own.takes_workspace);
    if takes_workspace && workspace.is_none() {
        let problem = Problem::new("`lints.workspace` takes what the workspace says, and that says nothing of lints");
        return Err(wrong(manifest, problem.help("write `[workspace.metadata.scopes.lints]`, or leave it out")));
    }
    let own = own.map(|own| Declared {
        file: named(manifest),
        table: "`[package.metadata.scopes.lints]`",
        levels: own.levels,
    });
    let outside = (workspace.is_some() && !takes_workspace).then(|| package.name.to_string());
    let declared = workspace.filter(|_| takes_workspace).cloned().into_iter().chain(own).collect();
    Ok(Chain { declared, outside })
}

/// The catalogs that a package declares. None where it declares nothing about them.
pub(super) fn catalogs(package: &Package) -> Result<Option<Vec<Catalog>>, Failure> {
    let manifest = package.manifest_path.as_std_path();
    let patterns = patterns(&package.metadata).map_err(|problem| wrong(manifest, problem))?;
    let Some(patterns) = patterns else { return Ok(None) };
    let mut catalogs = Vec::new();
    for pattern in patterns {
        let files = globs::files(&pattern, manifest.parent()).map_err(|failure| match failure {
            Failure::Asked(problem) => wrong(manifest, problem),
            other => other,
        })?;
        catalogs.extend(files.iter().map(|file| Catalog::found(file, manifest)));
    }
    Ok(Some(catalogs))
}

fn named(manifest: &Path) -> String {
    shown(&from_here(manifest))
}

fn wrong(manifest: &Path, problem: Problem) -> Failure {
    let Problem { sentence, help } = problem;
    Failure::Asked(Problem::new(format!("{}: {sentence}", named(manifest))).maybe_help(help))
}

/// The table of a manifest. None where it has none.
fn table<'m, const N: usize>(
    metadata: &'m Value,
    name: &str,
    keys: [&str; N],
    form: &str,
) -> Result<Option<&'m Map<String, Value>>, Problem> {
    let Some(table) = metadata.get("scopes") else { return Ok(None) };
    let Value::Object(table) = table else { return Err(Problem::new(format!("{name} is no table")).help(form)) };
    match table.keys().find(|key| !keys.contains(&key.as_str())) {
        Some(key) => Err(unknown_key(key, keys, name, form)),
        None => Ok(Some(table)),
    }
}

fn patterns(metadata: &Value) -> Result<Option<Vec<PathBuf>>, Problem> {
    let table = table(metadata, OF_PACKAGE, KEYS_OF_PACKAGE, FORM)?;
    let Some(catalogs) = table.and_then(|table| table.get("catalogs")) else { return Ok(None) };
    let paths = catalogs.as_array().and_then(|all| all.iter().map(|path| path.as_str().map(PathBuf::from)).collect());
    match paths {
        Some(paths) => Ok(Some(paths)),
        None => Err(Problem::new(format!("`catalogs` of {OF_PACKAGE} is no list of paths")).help(FORM)),
    }
}

const FORM: &str = "write `catalogs = [\"catalogs/*.toml\"]` in it";
const LINTS_FORM: &str = "write `lints.public-write = \"deny\"` in it";

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn the_table_is_read_strictly() {
        let of = |table: Value| patterns(&json!({ "scopes": table }));
        let sentence = |table: Value| of(table).map_err(|problem| problem.sentence);
        assert_eq!(patterns(&json!({})), Ok(None));
        assert_eq!(sentence(json!({})), Ok(None));
        assert_eq!(sentence(json!({ "catalogs": [] })), Ok(Some(vec![])));
        assert_eq!(sentence(json!({ "catalogs": ["a.toml"] })), Ok(Some(vec![PathBuf::from("a.toml")])));
        assert_eq!(sentence(json!("a.toml")).unwrap_err(), "`[package.metadata.scopes]` is no table");
        let list = "`catalogs` of `[package.metadata.scopes]` is no list of paths";
        assert_eq!(sentence(json!({ "catalogs": "a.toml" })).unwrap_err(), list);
        assert_eq!(sentence(json!({ "catalogs": ["a.toml", 1] })).unwrap_err(), list);
        let misspelt = of(json!({ "catalog": ["a.toml"] })).unwrap_err();
        assert_eq!(misspelt.sentence, "unknown key `catalog` in `[package.metadata.scopes]`");
        assert_eq!(misspelt.help.unwrap(), "did you mean `catalogs`?");
    }

    #[test]
    fn the_tables_of_lints_are_read_strictly() {
        let of = |lints: Value, is_of_package| levels::of_table(&lints, is_of_package);
        let sentence = |lints: Value, is_of_package| of(lints, is_of_package).unwrap_err().sentence;
        let read = of(json!({ "workspace": true, "public-write": { "level": "deny" } }), true).unwrap();
        assert!(read.takes_workspace && read.levels.len() == 1);
        assert_eq!(sentence(json!(["public-write"]), true), "`lints` is no table");
        assert_eq!(sentence(json!({ "workspace": false }), true), "`lints.workspace` is `false`");
        assert_eq!(sentence(json!({ "workspace": true }), false), "no lint has the name `workspace`");
        assert_eq!(
            sentence(json!({ "public-write": "error" }), true),
            "\"error\" is no level of a lint, and `public-write` has it"
        );
        assert_eq!(sentence(json!({ "public-write": {} }), true), "`public-write` has no level");
        assert_eq!(
            sentence(json!({ "unknown-scope": "allow" }), true),
            "`unknown-scope` is no lint: a catalog with it is refused, whatever anybody allows"
        );
        let of_workspace = |metadata: Value| {
            table(&metadata, OF_WORKSPACE, KEYS_OF_WORKSPACE, LINTS_FORM).map(|found| found.is_some())
        };
        let refused = of_workspace(json!({ "scopes": { "catalogs": [] } })).unwrap_err();
        assert_eq!(refused.sentence, "unknown key `catalogs` in `[workspace.metadata.scopes]`");
        let misspelt = of_workspace(json!({ "scopes": { "lint": {} } })).unwrap_err();
        assert_eq!(misspelt.help.unwrap(), "did you mean `lints`?");
    }
}
