//! Which lints count, and how much: what manifests say, and over that the command line.

use clap::Args;
use scopes_core::lint::{Levels, LintLevel, NoLint};
use scopes_core::{CHANGES, Message, nearest};
use serde_json::{Map, Value};

use crate::catalogs::Catalog;
use crate::outcome::{Failure, Problem};

/// Where help lists them.
const LINTS_HEADING: &str = "Lints";

/// The levels of the command line. A stricter one counts over a milder one.
#[derive(Debug, Args)]
pub(crate) struct LevelArguments {
    /// Do not show a lint; where one is named with several levels, the strictest counts, in whatever order
    #[arg(short = 'A', long = "allow", value_name = "LINT", help_heading = LINTS_HEADING)]
    allow: Vec<String>,
    /// Show a lint
    #[arg(short = 'W', long = "warn", value_name = "LINT", help_heading = LINTS_HEADING)]
    warn: Vec<String>,
    /// Show a lint, and fail
    #[arg(short = 'D', long = "deny", value_name = "LINT", help_heading = LINTS_HEADING)]
    deny: Vec<String>,
    /// Show a lint, and fail, whatever a comment in the catalog allows
    #[arg(short = 'F', long = "forbid", value_name = "LINT", help_heading = LINTS_HEADING)]
    forbid: Vec<String>,
}

/// What one manifest says of lints.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Declared {
    /// The manifest.
    pub(crate) file: String,
    /// Its table.
    pub(crate) table: &'static str,
    pub(crate) levels: Vec<(String, LintLevel)>,
}

/// What manifests say for one catalog, the workspace before the package.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Chain {
    pub(crate) declared: Vec<Declared>,
    /// The package, where the workspace says something that does not count in it.
    pub(crate) outside: Option<String>,
}

impl LevelArguments {
    /// Gives each catalog its levels. A catalog of several packages has the strictest of what they say.
    pub(crate) fn set(&self, catalogs: &mut [Catalog]) -> Result<(), Failure> {
        for catalog in catalogs {
            let mut levels: Option<Levels> = None;
            for chain in &catalog.chains {
                let own = self.over(chain)?;
                levels = Some(levels.map_or(own.clone(), |levels| levels.strictest(&own)));
            }
            catalog.levels = match levels {
                Some(levels) => levels,
                None => self.over(&Chain::default())?,
            };
        }
        Ok(())
    }

    /// The levels of the command line over those of manifests.
    fn over(&self, chain: &Chain) -> Result<Levels, Failure> {
        let mut levels = Levels::default();
        let mut forbidden: Vec<(&str, &Declared)> = Vec::new();
        let by_whom = |id: &str, forbidden: &[(&str, &Declared)]| {
            forbidden
                .iter()
                .find(|(other, _)| *other == id)
                .map(|(_, declared)| format!("{} of `{}`", declared.table, declared.file))
        };
        for declared in &chain.declared {
            let of_here = forbidden.len();
            for (id, level) in &declared.levels {
                if let Some(place) = by_whom(id, &forbidden[..of_here]).filter(|_| *level != LintLevel::Forbid) {
                    return Err(Failure::Asked(undone(
                        id,
                        &place,
                        &format!("{} of `{}`", declared.table, declared.file),
                    )));
                }
                if *level == LintLevel::Forbid {
                    let place = format!("in {} of `{}`", declared.table, declared.file);
                    levels.forbid(id, &place).map_err(|no_lint| unknown(id, "lints", &no_lint))?;
                    forbidden.push((id, declared));
                } else {
                    levels.set(id, *level).map_err(|no_lint| unknown(id, "lints", &no_lint))?;
                }
            }
        }
        for (ids, option, level) in self.given() {
            for id in ids.iter().map(|id| bare(id)) {
                if let Some(place) = by_whom(id, &forbidden).filter(|_| level != LintLevel::Forbid) {
                    return Err(Failure::Asked(undone(id, &place, &format!("`{option} {id}`"))));
                }
                let is_set = match level {
                    LintLevel::Forbid => levels.forbid(id, &format!("by `{option} {id}`")),
                    level => levels.set(id, level),
                };
                is_set.map_err(|no_lint| unknown(id, option, &no_lint))?;
            }
        }
        Ok(levels)
    }

    fn given(&self) -> [(&[String], &'static str, LintLevel); 4] {
        [
            (&self.allow, "-A", LintLevel::Allow),
            (&self.warn, "-W", LintLevel::Warn),
            (&self.deny, "-D", LintLevel::Deny),
            (&self.forbid, "-F", LintLevel::Forbid),
        ]
    }
}

fn undone(id: &str, by: &str, narrower: &str) -> Problem {
    Problem::new(format!("`{id}` is forbidden in {by}, and {narrower} cannot undo that"))
        .help("leave it out, or change the place that forbids it")
}

fn unknown(id: &str, option: &str, no_lint: &NoLint) -> Failure {
    if id.contains(',') {
        let each: Vec<_> = id.split(',').map(|id| format!("{option} {}", id.trim())).collect();
        let problem = Problem::new(format!("`{option}` takes one lint"));
        return Failure::Asked(problem.help(format!("write it for each: `{}`", each.join(" "))));
    }
    Failure::Asked(no_such_lint(id, no_lint))
}

/// What an id is that is no lint, or that none has the name.
fn no_such_lint(id: &str, no_lint: &NoLint) -> Problem {
    let sentence = if Message::ids_about_pins().any(|known| known == id) {
        format!("`{id}` is no lint: `cargo scopes pin` fails with it, whatever anybody allows")
    } else if Message::ids_about_cases().any(|known| known == id) {
        format!("`{id}` is no lint: `cargo scopes test` fails with it, whatever anybody allows")
    } else if CHANGES.iter().any(|(known, _)| *known == id) {
        format!("`{id}` is no lint, but a change: `cargo scopes diff --accept` accepts one that it shows")
    } else {
        no_lint.to_string()
    };
    Problem::new(sentence).help("`cargo scopes explain` lists all lints")
}

/// The id of a finding that was pasted, such as `warning[public-write]`: what stands between its brackets.
pub(crate) fn bare(given: &str) -> &str {
    let inside = given.split_once('[').and_then(|(_, rest)| rest.split_once(']')).map(|(inside, _)| inside);
    inside.unwrap_or(given).trim()
}

/// The key by which a package takes what the workspace says, as in `[lints]` of cargo.
const WORKSPACE: &str = "workspace";

/// What is wrong with a table of a manifest, and with which of its keys.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Wrong {
    pub(crate) key: Option<String>,
    pub(crate) problem: Problem,
}

impl Wrong {
    pub(crate) fn at(key: &str, problem: Problem) -> Self {
        Self { key: Some(key.to_owned()), problem }
    }
}

impl From<Problem> for Wrong {
    fn from(problem: Problem) -> Self {
        Self { key: None, problem }
    }
}

/// What a table of lints says.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Table {
    pub(crate) levels: Vec<(String, LintLevel)>,
    /// Whether what the workspace says counts too.
    pub(crate) takes_workspace: bool,
}

/// Reads `lints` of `[package.metadata.scopes]`, or of `[workspace.metadata.scopes]`.
pub(crate) fn of_table(lints: &Value, is_of_package: bool) -> Result<Table, Wrong> {
    let Value::Object(lints) = lints else { return Err(Problem::new("`lints` is no table").help(FORM).into()) };
    let mut table = Table { levels: Vec::new(), takes_workspace: false };
    for (id, level) in lints {
        match level {
            Value::Bool(true) if id == WORKSPACE && is_of_package => table.takes_workspace = true,
            _ if id == WORKSPACE && is_of_package => {
                let problem = Problem::new(format!("`lints.workspace` is `{level}`"));
                return Err(Wrong::at(id, problem.help("write `lints.workspace = true`, or leave it out")));
            }
            _ => {
                let read = known(id).and_then(|id| Ok((level_of(&id, level)?, id)));
                let (level, id) = read.map_err(|problem| Wrong::at(id, problem))?;
                table.levels.push((id, level));
            }
        }
    }
    Ok(table)
}

fn known(id: &str) -> Result<String, Problem> {
    let mut levels = Levels::default();
    match levels.set(id, LintLevel::Forbid) {
        Ok(()) => Ok(id.to_owned()),
        Err(no_lint) => Err(no_such_lint(id, &no_lint)),
    }
}

/// `"deny"`, or `{ level = "deny" }`.
fn level_of(id: &str, level: &Value) -> Result<LintLevel, Problem> {
    match level {
        Value::Object(table) => level_of_table(id, table),
        level => level_of_value(id, level),
    }
}

const KEYS: [&str; 1] = ["level"];

fn level_of_table(id: &str, table: &Map<String, Value>) -> Result<LintLevel, Problem> {
    if let Some(key) = table.keys().find(|key| !KEYS.contains(&key.as_str())) {
        return Err(unknown_key(key, KEYS, &format!("the table of `{id}`"), FORM));
    }
    match table.get("level") {
        Some(level) => level_of_value(id, level),
        None => Err(Problem::new(format!("`{id}` has no level")).help(FORM)),
    }
}

fn level_of_value(id: &str, level: &Value) -> Result<LintLevel, Problem> {
    match level.as_str() {
        Some("allow") => Ok(LintLevel::Allow),
        Some("warn") => Ok(LintLevel::Warn),
        Some("deny") => Ok(LintLevel::Deny),
        Some("forbid") => Ok(LintLevel::Forbid),
        _ => Err(no_level(id, level)),
    }
}

fn no_level(id: &str, level: &Value) -> Problem {
    let Some(text) = level.as_str() else { return Problem::new(format!("the level of `{id}` is no text")).help(FORM) };
    let near = nearest(text, LEVELS);
    let help = near.map_or_else(|| FORM_OF_LEVELS.to_owned(), |near| format!("did you mean `{near}`?"));
    Problem::new(format!("`{id}` has the level `{text}`, which does not exist")).help(help)
}

const LEVELS: [&str; 4] = ["allow", "warn", "deny", "forbid"];
const FORM_OF_LEVELS: &str = "levels are `allow`, `warn`, `deny` and `forbid`";

/// A key that has no meaning, with the one that it is nearest to.
pub(crate) fn unknown_key<const N: usize>(key: &str, keys: [&str; N], table: &str, form: &str) -> Problem {
    let help = nearest(key, keys).map_or_else(|| form.to_owned(), |near| format!("did you mean `{near}`?"));
    Problem::new(format!("unknown key `{key}` in {table}")).help(help)
}

const FORM: &str = "write `public-write = \"deny\"` in it; levels are `allow`, `warn`, `deny` and `forbid`";
