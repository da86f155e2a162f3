//! `cargo scopes diff`

use std::path::PathBuf;

use clap::{Args, ValueEnum};
use scopes_core::Rust;

use crate::comparison::{self, Accepted, Comparison};
use crate::outcome::{Answer, Failure, Problem};

/// Say what a change of a catalog means: to the generated code, to clients, and to who may do what
///
/// Exits with 100 where somebody may do more and nobody has accepted that, and where the release is too small.
#[derive(Debug, Args)]
pub(crate) struct Diff {
    /// The catalog before: a file, or `REV:path` of git; with `--baseline-rev`, the file that is compared with itself
    #[arg(value_name = "OLD")]
    old: String,
    /// The catalog after
    #[arg(value_name = "NEW", required_unless_present = "baseline_rev", conflicts_with = "baseline_rev")]
    new: Option<PathBuf>,
    /// The revision of git that has the catalog before
    #[arg(long, value_name = "REV")]
    baseline_rev: Option<String>,
    /// The step of the version that is released; a change that asks for a larger one fails
    #[arg(long, value_name = "STEP")]
    release_type: Option<Release>,
    /// The file with what was accepted
    #[arg(long, value_name = "FILE", default_value = "scopes-accepted.toml")]
    accepted: PathBuf,
    /// Accept the change with this fingerprint, and write that to the file
    #[arg(long, value_name = "FINGERPRINT", requires = "reason")]
    accept: Vec<String>,
    /// Why it is accepted
    #[arg(long, value_name = "TEXT", requires = "accept")]
    reason: Option<String>,
    /// How the changes are written
    #[arg(long, value_name = "FORMAT", default_value = "human")]
    format: comparison::Format,
    /// Exit with 0 where there are findings
    #[arg(long)]
    no_fail: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Release {
    Major,
    Minor,
    Patch,
}

impl Release {
    fn allows(self, rust: Rust) -> bool {
        match self {
            Self::Major => true,
            Self::Minor => rust <= Rust::Minor,
            Self::Patch => rust <= Rust::Patch,
        }
    }
}

impl Diff {
    pub(crate) fn run(&self) -> Result<Answer, Failure> {
        let (old, new) = match (&self.baseline_rev, &self.new) {
            (Some(rev), _) => (comparison::at_revision(rev, &self.old)?, comparison::at(&self.old)?),
            (None, Some(new)) => (comparison::at(&self.old)?, comparison::at(&new.to_string_lossy())?),
            (None, None) => return Err(Failure::Asked(Problem::new("there is no catalog to compare with"))),
        };
        let mut accepted = Accepted::read(&self.accepted)?;
        let (Some(old), Some(new)) = (old, new) else { return Ok(Answer::No) };
        let changes = scopes_core::diff(&old, &new);
        if let Some(reason) = &self.reason {
            accepted.accept(&self.accept, reason, &changes)?;
            accepted.write(&self.accepted)?;
        }
        let comparison = Comparison::new(changes, &accepted);
        comparison.print(self.format)?;
        let is_large_enough = self.release_type.is_none_or(|release| release.allows(comparison.diff.rust()));
        if !is_large_enough {
            let rust = comparison::rust_word(comparison.diff.rust());
            Problem::new(format!("the changes ask for a {rust} release"))
                .help(format!("release it as {rust}, or leave out what asks for it"))
                .print();
        }
        Ok(Answer::of(is_large_enough && comparison.is_accepted()).or_no_fail(self.no_fail))
    }
}
