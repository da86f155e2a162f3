//! Which lints count, and how much: what manifests say, and over that the command line.

use clap::Args;
use scopes_core::lint::{Levels, LintLevel, NoLint};
use serde_json::Value;

use crate::outcome::{Failure, Problem};

/// Where help lists them.
const LINTS: &str = "Lints";

/// The levels of the command line. A stricter one counts over a milder one.
#[derive(Debug, Args)]
pub(crate) struct LevelArguments {
    /// Do not show a lint
    #[arg(short = 'A', long = "allow", value_name = "LINT", help_heading = LINTS)]
    allow: Vec<String>,
    /// Show a lint
    #[arg(short = 'W', long = "warn", value_name = "LINT", help_heading = LINTS)]
    warn: Vec<String>,
    /// Show a lint, and fail
    #[arg(short = 'D', long = "deny", value_name = "LINT", help_heading = LINTS)]
    deny: Vec<String>,
    /// Show a lint, and fail, whatever a comment in the catalog allows
    #[arg(short = 'F', long = "forbid", value_name = "LINT", help_heading = LINTS)]
    forbid: Vec<String>,
}

/// A lint with the level that a manifest gives it.
pub(crate) type Leveled = (String, LintLevel);

impl LevelArguments {
    /// The levels of the command line over those of manifests.
    pub(crate) fn over(&self, manifests: &[Leveled]) -> Result<Levels, Failure> {
        let mut levels = Levels::default();
        let given = [
            (&self.allow, LintLevel::Allow),
            (&self.warn, LintLevel::Warn),
            (&self.deny, LintLevel::Deny),
            (&self.forbid, LintLevel::Forbid),
        ];
        let given = given.iter().flat_map(|(ids, level)| ids.iter().map(move |id| (id, *level)));
        for (id, level) in manifests.iter().map(|(id, level)| (id, *level)).chain(given) {
            levels.set(id, level).map_err(|no_lint| unknown(&no_lint))?;
        }
        Ok(levels)
    }
}

fn unknown(no_lint: &NoLint) -> Failure {
    Failure::Asked(Problem::new(no_lint.to_string()).help("`cargo scopes explain` lists all lints"))
}

/// What `lints` of `[package.metadata.scopes]`, or of `[workspace.metadata.scopes]`, says.
pub(crate) fn of_table(lints: Option<&Value>) -> Result<Vec<Leveled>, Problem> {
    let Some(lints) = lints else { return Ok(Vec::new()) };
    let Value::Object(lints) = lints else { return Err(Problem::new("`lints` is no table").help(FORM)) };
    lints.iter().map(|(id, level)| Ok((id.clone(), level_of(id, level)?))).collect()
}

fn level_of(id: &str, level: &Value) -> Result<LintLevel, Problem> {
    match level.as_str() {
        Some("allow") => Ok(LintLevel::Allow),
        Some("warn") => Ok(LintLevel::Warn),
        Some("deny") => Ok(LintLevel::Deny),
        Some("forbid") => Ok(LintLevel::Forbid),
        _ => Err(Problem::new(format!("the level of `{id}` is {level}")).help(FORM)),
    }
}

const FORM: &str = "write `public-write = \"deny\"` in it; levels are `allow`, `warn`, `deny` and `forbid`";
