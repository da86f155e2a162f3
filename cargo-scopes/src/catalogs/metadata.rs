//! `[package.metadata.scopes]` and `[workspace.metadata.scopes]`

use std::path::{Path, PathBuf};

use cargo_metadata::{Metadata, Package};
use scopes_core::nearest;
use serde_json::{Map, Value};

use super::named::Catalog;
use super::{globs, places};
use crate::levels::{self, Chain, Declared, Wrong, unknown_key};
use crate::outcome::{Failure, Problem};
use crate::paths::{from_here, shown};

const OF_PACKAGE: &str = "`[package.metadata.scopes]`";
const OF_WORKSPACE: &str = "`[workspace.metadata.scopes]`";

const CATALOGS: &str = "catalogs";
const LINTS: &str = "lints";
const KEYS_OF_PACKAGE: [&str; 2] = [CATALOGS, LINTS];
const KEYS_OF_WORKSPACE: [&str; 1] = [LINTS];

/// What the workspace says of lints.
pub(super) fn lints_of_workspace(workspace: &Metadata) -> Result<Option<Declared>, Failure> {
    let manifest = workspace.workspace_root.as_std_path().join("Cargo.toml");
    refuse_misspelt(&workspace.workspace_metadata, &manifest, "workspace")?;
    let lints = || {
        let table =
            table(&workspace.workspace_metadata, OF_WORKSPACE, KEYS_OF_WORKSPACE, LINTS_FORM).map_err(directly)?;
        let lints = table.and_then(|table| table.get(LINTS));
        lints.map(|lints| levels::of_table(lints, false)).transpose().map_err(in_lints)
    };
    let declared = |table: levels::Table| Declared {
        file: named(&manifest),
        table: "`[workspace.metadata.scopes.lints]`",
        levels: table.levels,
    };
    Ok(lints().map_err(|(keys, problem)| wrong(&manifest, "workspace", &keys, problem))?.map(declared))
}

/// What counts in a package: what it says itself, and what the workspace says where it takes that.
pub(super) fn lints_of_package(workspace: Option<&Declared>, package: &Package) -> Result<Chain, Failure> {
    let manifest = package.manifest_path.as_std_path();
    refuse_misspelt(&package.metadata, manifest, "package")?;
    let lints = || {
        let table = table(&package.metadata, OF_PACKAGE, KEYS_OF_PACKAGE, FORM).map_err(directly)?;
        let lints = table.and_then(|table| table.get(LINTS));
        lints.map(|lints| levels::of_table(lints, true)).transpose().map_err(in_lints)
    };
    let own = lints().map_err(|(keys, problem)| wrong(manifest, "package", &keys, problem))?;
    let takes_workspace = own.as_ref().is_some_and(|own| own.takes_workspace);
    if takes_workspace && workspace.is_none() {
        let problem = Problem::new("`lints.workspace` takes what the workspace says, and that says nothing of lints");
        let problem = problem.help("write `[workspace.metadata.scopes.lints]`, or leave it out");
        return Err(wrong(manifest, "package", &[LINTS.to_owned(), "workspace".to_owned()], problem));
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
    refuse_misspelt(&package.metadata, manifest, "package")?;
    let patterns = patterns(&package.metadata).map_err(|wrong_one| {
        let (keys, problem) = directly(wrong_one);
        wrong(manifest, "package", &keys, problem)
    })?;
    let Some(patterns) = patterns else { return Ok(None) };
    let mut catalogs = Vec::new();
    for pattern in patterns {
        let files = globs::files(&pattern, manifest.parent()).map_err(|failure| match failure {
            Failure::Asked(problem) => wrong(manifest, "package", &[CATALOGS.to_owned()], problem),
            other => other,
        })?;
        catalogs.extend(files.iter().map(|file| Catalog::found(file, manifest)));
    }
    Ok(Some(catalogs))
}

fn named(manifest: &Path) -> String {
    shown(&from_here(manifest))
}

/// The keys in the table of this program that lead to a mistake.
type Found = (Vec<String>, Problem);

fn directly(Wrong { key, problem }: Wrong) -> Found {
    (key.into_iter().collect(), problem)
}

fn in_lints(Wrong { key, problem }: Wrong) -> Found {
    (std::iter::once(LINTS.to_owned()).chain(key).collect(), problem)
}

/// Other tables below `metadata` are those of other programs. One that has keys of this program, and nearly its name, was meant for it, and
/// what it says would count for nothing.
fn refuse_misspelt(metadata: &Value, manifest: &Path, part: &str) -> Result<(), Failure> {
    let tables = metadata.as_object().into_iter().flatten();
    let is_like = |name: &str| name == "cargo-scopes" || nearest(name, ["scopes"]).is_some();
    let is_meant = |(name, table): &(&String, &Value)| {
        name.as_str() != SCOPES && is_like(name) && KEYS_OF_PACKAGE.iter().any(|key| table.get(key).is_some())
    };
    let Some((name, _)) = tables.into_iter().find(is_meant) else { return Ok(()) };
    let problem = Problem::new(format!("`[{part}.metadata.{name}]` is read by nothing"));
    Err(wrong_at(manifest, &[part, METADATA, name], problem.help(format!("write `[{part}.metadata.scopes]`"))))
}

const METADATA: &str = "metadata";
const SCOPES: &str = "scopes";

/// A mistake in the table of this program, with its line. `part` is `package` or `workspace`.
fn wrong(manifest: &Path, part: &str, keys: &[String], problem: Problem) -> Failure {
    let keys: Vec<_> = [part, METADATA, SCOPES].into_iter().chain(keys.iter().map(String::as_str)).collect();
    wrong_at(manifest, &keys, problem)
}

fn wrong_at(manifest: &Path, keys: &[&str], problem: Problem) -> Failure {
    let line = places::line(manifest, keys).map(|line| format!(":{line}")).unwrap_or_default();
    let Problem { sentence, help } = problem;
    Failure::Asked(Problem::new(format!("{}{line}: {sentence}", named(manifest))).maybe_help(help))
}

/// The table of a manifest. None where it has none.
fn table<'m, const N: usize>(
    metadata: &'m Value,
    name: &str,
    keys: [&str; N],
    form: &str,
) -> Result<Option<&'m Map<String, Value>>, Wrong> {
    let Some(table) = metadata.get(SCOPES) else { return Ok(None) };
    let Value::Object(table) = table else { return Err(Problem::new(format!("{name} is no table")).help(form).into()) };
    match table.keys().find(|key| !keys.contains(&key.as_str())) {
        Some(key) => Err(Wrong::at(key, unknown_key(key, keys, name, form))),
        None => Ok(Some(table)),
    }
}

fn patterns(metadata: &Value) -> Result<Option<Vec<PathBuf>>, Wrong> {
    let table = table(metadata, OF_PACKAGE, KEYS_OF_PACKAGE, FORM)?;
    let Some(catalogs) = table.and_then(|table| table.get(CATALOGS)) else { return Ok(None) };
    let paths = catalogs.as_array().and_then(|all| all.iter().map(|path| path.as_str().map(PathBuf::from)).collect());
    let wrong = || Problem::new(format!("`catalogs` of {OF_PACKAGE} is no list of paths")).help(FORM);
    paths.map(Some).ok_or_else(|| Wrong::at(CATALOGS, wrong()))
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
        let sentence = |table: Value| of(table).map_err(|wrong| wrong.problem.sentence);
        assert_eq!(patterns(&json!({})), Ok(None));
        assert_eq!(sentence(json!({})), Ok(None));
        assert_eq!(sentence(json!({ "catalogs": [] })), Ok(Some(vec![])));
        assert_eq!(sentence(json!({ "catalogs": ["a.toml"] })), Ok(Some(vec![PathBuf::from("a.toml")])));
        assert_eq!(sentence(json!("a.toml")).unwrap_err(), "`[package.metadata.scopes]` is no table");
        let list = "`catalogs` of `[package.metadata.scopes]` is no list of paths";
        assert_eq!(sentence(json!({ "catalogs": "a.toml" })).unwrap_err(), list);
        assert_eq!(sentence(json!({ "catalogs": ["a.toml", 1] })).unwrap_err(), list);
        let misspelt = of(json!({ "catalog": ["a.toml"] })).unwrap_err().problem;
        assert_eq!(misspelt.sentence, "unknown key `catalog` in `[package.metadata.scopes]`");
        assert_eq!(misspelt.help.unwrap(), "did you mean `catalogs`?");
    }

    #[test]
    fn the_tables_of_lints_are_read_strictly() {
        let of = |lints: Value, is_of_package| levels::of_table(&lints, is_of_package);
        let sentence = |lints: Value, is_of_package| of(lints, is_of_package).unwrap_err().problem.sentence;
        let read = of(json!({ "workspace": true, "public-write": { "level": "deny" } }), true).unwrap();
        assert!(read.takes_workspace && read.levels.len() == 1);
        assert_eq!(sentence(json!(["public-write"]), true), "`lints` is no table");
        assert_eq!(sentence(json!({ "workspace": false }), true), "`lints.workspace` is `false`");
        assert_eq!(sentence(json!({ "workspace": true }), false), "no lint has the name `workspace`");
        assert_eq!(
            sentence(json!({ "public-write": "error" }), true),
            "`public-write` has the level `error`, which does not exist"
        );
        assert_eq!(sentence(json!({ "public-write": 1 }), true), "the level of `public-write` is no text");
        let denny = of(json!({ "public-write": "denny" }), true).unwrap_err().problem;
        assert_eq!(denny.help.unwrap(), "did you mean `deny`?");
        assert_eq!(sentence(json!({ "public-write": {} }), true), "`public-write` has no level");
        assert_eq!(
            sentence(json!({ "unknown-scope": "allow" }), true),
            "`unknown-scope` is no lint: a catalog with it is refused, whatever anybody allows"
        );
        let of_workspace = |metadata: Value| {
            table(&metadata, OF_WORKSPACE, KEYS_OF_WORKSPACE, LINTS_FORM).map(|found| found.is_some())
        };
        let refused = of_workspace(json!({ "scopes": { "catalogs": [] } })).unwrap_err().problem;
        assert_eq!(refused.sentence, "unknown key `catalogs` in `[workspace.metadata.scopes]`");
        let misspelt = of_workspace(json!({ "scopes": { "lint": {} } })).unwrap_err().problem;
        assert_eq!(misspelt.help.unwrap(), "did you mean `lints`?");
    }
}
